from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...


class UnitArea:
    def area(self):
        return 1


class UnitFirst(UnitArea, Shape):
    pass


class ShapeFirst(Shape, UnitArea):
    pass


def outcome(cls):
    try:
        return cls().area()
    except TypeError:
        return "TypeError"


classes = (UnitFirst, ShapeFirst)
assert UnitFirst.__mro__ == (UnitFirst, UnitArea, Shape, ABC, object)
assert ShapeFirst.__mro__ == (ShapeFirst, Shape, ABC, UnitArea, object)
assert [outcome(cls) for cls in classes] == [1, "TypeError"]
print([outcome(cls) for cls in classes])
