class Named:
    __slots__ = ("name",)


class Aged:
    __slots__ = ("age",)


class Mixin:
    __slots__ = ()


Person = type("Person", (Named, Mixin), {"__slots__": ()})
try:
    type("Both", (Named, Aged), {"__slots__": ()})
except TypeError as error:
    outcome = f"TypeError: {error}"

assert Person.__mro__ == (Person, Named, Mixin, object)
assert outcome == "TypeError: multiple bases have instance lay-out conflict"
print(outcome)
