items = [1]


def extending():
    items.extend([2])


def adding():
    items += [3]


extending()
try:
    adding()
    outcome = "added"
except UnboundLocalError as error:
    outcome = type(error).__name__
assert (outcome, items) == ("UnboundLocalError", [1, 2])
assert (adding.__code__.co_varnames, extending.__code__.co_varnames) == (("items",), ())
print(outcome, items)
