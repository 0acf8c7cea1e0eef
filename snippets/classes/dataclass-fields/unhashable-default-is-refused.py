# /// script
# requires-python = ">=3.11"
# ///
from dataclasses import dataclass


class Basket:
    __hash__ = None


class Hashable(Basket):
    __hash__ = object.__hash__


outcomes = []
for default in (Basket(), Hashable()):
    try:

        @dataclass
        class Order:
            basket: Basket = default

        outcomes.append("accepted")
    except ValueError as error:
        outcomes.append(type(error).__name__)

assert outcomes == ["ValueError", "accepted"]
print(outcomes)
