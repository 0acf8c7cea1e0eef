class Basket:
    pass


basket = Basket()
basket.__len__ = lambda: 3
try:
    outcome = len(basket)
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == 3
