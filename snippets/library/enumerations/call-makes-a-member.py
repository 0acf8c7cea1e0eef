from enum import Enum


class Color(Enum):
    RED = 1


outcome = "made"
try:
    Color(7)
except ValueError as error:
    outcome = f"ValueError: {error}"

print(outcome)
assert outcome == "made"
