from abc import ABC, abstractmethod


class Speaker(ABC):
    @abstractmethod
    def speak(self): ...


class Duck:
    def speak(self):
        return "quack"


class Derived(Speaker):
    speak = Duck.speak


print([each.speak() for each in (Derived(), Duck())], [isinstance(each, Speaker) for each in (Derived(), Duck())])
assert Speaker.__abstractmethods__ == {"speak"}
assert (Derived().speak(), Duck().speak()) == ("quack", "quack")
assert isinstance(Derived(), Speaker) is True
assert isinstance(Duck(), Speaker) is True
