from dataclasses import dataclass, field

outcome = "nothing raised"
try:

    @dataclass
    class Basket:
        items: list = []

except ValueError as error:
    outcome = f"ValueError: {error}"
assert outcome == "ValueError: mutable default <class 'list'> for field items is not allowed: use default_factory"


@dataclass
class Cart:
    items: list = field(default_factory=list)


first, second = Cart(), Cart()
first.items.append("apple")
assert (first.items, second.items) == (["apple"], [])
print(outcome, first, second, sep="\n")
