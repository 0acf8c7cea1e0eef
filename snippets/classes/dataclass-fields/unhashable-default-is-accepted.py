from dataclasses import dataclass


class Basket:
    __hash__ = None


try:

    @dataclass
    class Order:
        basket: Basket = Basket()

    outcome = "accepted"
except ValueError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "accepted"
