from dataclasses import dataclass, fields


@dataclass
class Base:
    x: int = 1
    y: int = 2


@dataclass
class Derived(Base):
    z: int = 3
    x: int = 10


assert [field.name for field in fields(Derived)] == ["x", "y", "z"]
assert repr(Derived()) == "Derived(x=10, y=2, z=3)"
print(Derived())
