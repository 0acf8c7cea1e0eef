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

assert sorted((version.major, version.minor) for version in versions) == [(1, 1), (1, 2)]
assert outcome == "TypeError"
print(versions, outcome)
assert outcome == [Version(1, 1), Version(1, 2)]
