from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def name(self): ...


class Named(Shape):
    def name(self):
        return "square"


class UnitArea:
    def area(self):
        return 1


class Square(UnitArea, Named):
    pass


class Turned(Named, UnitArea):
    pass


def outcome(cls):
    try:
        return cls().name()
    except TypeError:
        return "TypeError"


classes = (Named, Turned, Square)
assert [sorted(cls.__abstractmethods__) for cls in classes] == [["area"], ["area"], []]
assert [outcome(cls) for cls in classes] == ["TypeError", "TypeError", "square"]
print([outcome(cls) for cls in classes])
