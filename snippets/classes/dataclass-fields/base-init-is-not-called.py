from dataclasses import dataclass


@dataclass
class Base:
    x: int

    def __init__(self, x):
        calls.append("Base.__init__")
        self.x = x


@dataclass
class Derived(Base):
    y: int


calls = []
derived = Derived(1, 2)
assert vars(derived) == {"x": 1, "y": 2}
assert calls == []
assert vars(Base(3)) == {"x": 3}
assert calls == ["Base.__init__"]
print(derived, calls)
