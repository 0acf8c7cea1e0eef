from abc import ABC, abstractmethod


class Plain(ABC):
    @abstractmethod
    def handle(self): ...


class Mapping(ABC, dict):
    @abstractmethod
    def handle(self): ...


class Failure(ABC, Exception):
    @abstractmethod
    def handle(self): ...


def outcome(cls):
    try:
        return type(cls()).__name__
    except TypeError:
        return "TypeError"


classes = (Plain, Mapping, Failure)
assert [cls.__abstractmethods__ for cls in classes] == [frozenset({"handle"})] * 3
assert [cls.__new__ is object.__new__ for cls in classes] == [True, False, False]
assert [outcome(cls) for cls in classes] == ["TypeError", "Mapping", "Failure"]
print([outcome(cls) for cls in classes])
