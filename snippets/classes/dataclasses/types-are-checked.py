from dataclasses import dataclass


@dataclass
class Point:
    x: int


outcome = "nothing raised"
try:
    print(Point("not a number"))
except TypeError as error:
    outcome = type(error).__name__
assert outcome == "TypeError"
