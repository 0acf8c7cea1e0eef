from abc import abstractmethod
from typing import Protocol


class Speaker(Protocol):
    @abstractmethod
    def speak(self): ...

    def shout(self):
        return self.speak().upper()


class Duck(Speaker):
    def speak(self):
        return "quack"


class Mute(Speaker):
    pass


try:
    Mute()
except TypeError:
    outcome = "TypeError"

assert Duck().shout() == "QUACK"
assert outcome == "TypeError"
print(Duck().shout(), outcome)
