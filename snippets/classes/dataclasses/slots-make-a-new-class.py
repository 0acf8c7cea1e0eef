from dataclasses import dataclass


class Plain:
    x: int


class Slotted:
    x: int


plain, slotted = dataclass(Plain), dataclass(slots=True)(Slotted)
assert plain(1) == plain(x=1)
assert plain is Plain
assert slotted is not Slotted
assert (slotted.__name__, slotted.__slots__) == ("Slotted", ("x",))
assert hasattr(slotted(1), "__dict__") is False
print("same class:", plain is Plain, "with slots=True:", slotted is Slotted)
