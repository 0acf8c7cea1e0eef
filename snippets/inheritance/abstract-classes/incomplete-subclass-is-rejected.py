from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...


try:

    class Square(Shape):
        pass

    outcome = Square.__abstractmethods__
except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome in (frozenset({"area"}), "TypeError")
assert outcome == "TypeError"
