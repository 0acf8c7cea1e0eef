from abc import ABC, abstractmethod


class Speaker(ABC):
    @abstractmethod
    def speak(self): ...

    def shout(self):
        return self.speak().upper()


@Speaker.register
class Stone:
    pass


stone = Stone()
assert isinstance(stone, Speaker) is True
assert Stone.__mro__ == (Stone, object)
assert [hasattr(stone, name) for name in ("speak", "shout")] == [False, False]
print(isinstance(stone, Speaker), hasattr(stone, "speak"))
