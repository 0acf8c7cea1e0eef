from dataclasses import dataclass


class Basket:
    __hash__ = None


try:

    @dataclass
    class Order:
        basket: Basket = Basket()

    outcome = "accepted" if type(Order().basket) is Basket else None
except ValueError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "accepted"
