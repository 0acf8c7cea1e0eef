from dataclasses import dataclass


@dataclass
class Plain:
    major: int


@dataclass(order=True)
class Version:
    major: int
    minor: int


names = ("__lt__", "__le__", "__gt__", "__ge__")
assert Plain(1) == Plain(major=1)
assert [name in vars(Plain) for name in names] == [False] * 4
assert [name in vars(Version) for name in names] == [True] * 4
ordered = sorted([Version(2, 0), Version(1, 9), Version(1, 10)])
assert ordered == [Version(1, 9), Version(1, 10), Version(2, 0)]
print(ordered)
