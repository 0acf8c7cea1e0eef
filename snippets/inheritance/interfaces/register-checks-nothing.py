from abc import ABC, abstractmethod


class Speaker(ABC):
    @abstractmethod
    def speak(self): ...

    def shout(self):
        return "loud"


@Speaker.register
class Stone:
    pass


stone = Stone()
assert Speaker.__abstractmethods__ == {"speak"}
assert Speaker.shout(stone) == "loud"
assert isinstance(stone, Speaker) is True
assert Stone.__mro__ == (Stone, object)
assert [hasattr(stone, name) for name in ("speak", "shout")] == [False, False]
print("instance:", isinstance(stone, Speaker), "methods:", [n for n in ("speak", "shout") if hasattr(stone, n)])
