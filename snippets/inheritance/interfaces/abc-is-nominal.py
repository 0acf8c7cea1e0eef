from abc import ABC, abstractmethod


class Speaker(ABC):
    @abstractmethod
    def speak(self): ...


class Lookalike:
    def speak(self):
        return "quack"


class Registered:
    def speak(self):
        return "quack"


class Derived(Speaker):
    def speak(self):
        return "quack"


class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "speak")


Speaker.register(Registered)
objects = (Lookalike(), Registered(), Derived())
assert [isinstance(each, Speaker) for each in objects] == [False, True, True]
assert [isinstance(each, Hooked) for each in objects] == [True, True, True]
print([isinstance(each, Speaker) for each in objects])
