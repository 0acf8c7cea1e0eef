from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Tag:
    value: object


first, second = Tag("a"), Tag("a")

assert (first == second, len({first, second, first})) == (False, 2)
assert (Tag.__hash__, Tag.__eq__) == (object.__hash__, object.__eq__)
assert Tag.__dataclass_params__.frozen is True
assert (first.value, second.value) == ("a", "a")
print(first, second, len({first, second}))
