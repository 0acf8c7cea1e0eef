class Named:
    __slots__ = ("name",)


class Aged:
    __slots__ = ("age",)


class Mixin:
    __slots__ = ()


class Person(Named, Mixin):
    __slots__ = ()


assert Person.__mro__ == (Person, Named, Mixin, object)

outcome = "nothing raised"
try:
    type("Both", (Named, Aged), {})
except TypeError as error:
    outcome = f"TypeError: {error}"
assert outcome == "TypeError: multiple bases have instance lay-out conflict"
print(outcome)
