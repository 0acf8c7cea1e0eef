from dataclasses import dataclass


@dataclass
class Version:
    major: int
    minor: int


outcome = "nothing raised"
try:
    sorted([Version(1, 2), Version(1, 1)])
except TypeError as error:
    outcome = f"TypeError: {error}"
print(outcome)
assert outcome == "nothing raised"
