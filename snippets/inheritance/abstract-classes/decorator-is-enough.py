from abc import ABC, abstractmethod


class Shape:
    @abstractmethod
    def area(self):
        raise NotImplementedError


class AbstractShape(ABC):
    @abstractmethod
    def area(self):
        raise NotImplementedError


outcomes = []
for cls in (AbstractShape, Shape):
    try:
        outcomes.append(type(cls()).__name__)
    except TypeError:
        outcomes.append("TypeError")

print(outcomes)
assert Shape.area.__isabstractmethod__ is True
assert outcomes[0] == "TypeError"
assert outcomes[1] == "TypeError"
