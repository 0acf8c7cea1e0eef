from dataclasses import InitVar, dataclass


@dataclass
class Order:
    extras: InitVar[list] = []

    def __post_init__(self, extras):
        self.items = extras


first, second, third = Order(), Order(), Order(["bag"])
first.items.append("pen")
assert (second.items, third.items) == (["pen"], ["bag"])
assert first.items is second.items
print(second.items)
