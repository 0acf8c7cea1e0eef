from abc import abstractmethod


class Shape:
    @abstractmethod
    def area(self):
        raise NotImplementedError


outcome = "instance created"
try:
    Shape()
except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome == "TypeError"
