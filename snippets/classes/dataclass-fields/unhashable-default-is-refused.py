# /// script
# requires-python = ">=3.11"
# ///
from dataclasses import dataclass


class Basket:
    __hash__ = None


class Hashable:
    pass


outcomes = []
for default in (Basket(), Hashable(), ([],)):
    try:

        @dataclass
        class Order:
            basket: object = default

        outcomes.append(type(Order().basket).__name__)
    except ValueError as error:
        outcomes.append(type(error).__name__)

assert outcomes == ["ValueError", "Hashable", "tuple"]
print(outcomes)
