from dataclasses import dataclass


@dataclass
class Version:
    major: int
    minor: int


versions = [Version(1, 2), Version(1, 1)]
try:
    outcome = sorted(versions)
except TypeError as error:
    outcome = type(error).__name__

print(versions, outcome)
assert Version(1, 2) == Version(major=1, minor=2)
assert outcome == [Version(1, 1), Version(1, 2)]
