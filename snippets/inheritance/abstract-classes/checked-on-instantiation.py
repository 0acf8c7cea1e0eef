from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def name(self): ...


class Named(Shape):
    def name(self):
        return "square"


class Square(Named):
    def area(self):
        return 1


def outcome(cls):
    try:
        return cls().name(), cls().area()
    except TypeError:
        return "TypeError"


classes = (Shape, Named, Square)
assert [sorted(cls.__abstractmethods__) for cls in classes] == [["area", "name"], ["area"], []]
assert [outcome(cls) for cls in classes] == ["TypeError", "TypeError", ("square", 1)]
print([outcome(cls) for cls in classes])
