from abc import ABC, abstractmethod


class Speaker(ABC):
    @abstractmethod
    def speak(self): ...


class Lookalike:
    def speak(self):
        return "quack"


class Registered:
    pass


class Derived(Speaker):
    def speak(self):
        return "quack"


class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "speak")


Speaker.register(Registered)
objects = (Lookalike(), Registered(), Derived())
assert Speaker.__abstractmethods__ == {"speak"}
assert (objects[0].speak(), objects[2].speak()) == ("quack", "quack")
assert [isinstance(each, Speaker) for each in objects] == [False, True, True]
assert [isinstance(each, Hooked) for each in objects] == [True, False, True]
print([isinstance(each, Speaker) for each in objects])
