from abc import ABC, ABCMeta, abstractmethod


class OnlyDecorator:
    @abstractmethod
    def area(self): ...


class OnlyABC(ABC):
    def area(self): ...


class Both(ABC):
    @abstractmethod
    def area(self): ...


def outcome(cls):
    try:
        return type(cls()).__name__
    except TypeError:
        return "TypeError"


assert type(ABC) is ABCMeta
assert Both.__abstractmethods__ == frozenset({"area"})
assert [outcome(cls) for cls in (OnlyDecorator, OnlyABC, Both)] == ["OnlyDecorator", "OnlyABC", "TypeError"]
print([outcome(cls) for cls in (OnlyDecorator, OnlyABC, Both)])
