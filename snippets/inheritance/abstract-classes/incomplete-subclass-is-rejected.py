from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...


outcome = "class created"
try:

    class Square(Shape):
        pass

except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome == "TypeError"
