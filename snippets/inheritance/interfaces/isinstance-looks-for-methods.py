from abc import ABC, abstractmethod


class Speaker(ABC):
    @abstractmethod
    def speak(self): ...


class Duck:
    def speak(self):
        return "quack"


print(Duck().speak(), isinstance(Duck(), Speaker))
assert isinstance(Duck(), Speaker) is True
