# /// script
# requires-python = ">=3.12"
# ///
from typing import TypeAliasType

type Pair = tuple[Item, Item]

try:
    Pair.__value__
    outcome = "evaluated"
except NameError as error:
    outcome = error.name


class Item:
    pass


assert type(Pair) is TypeAliasType
assert outcome == "Item"
assert Pair.__value__ == tuple[Item, Item]
print(Pair, outcome)
