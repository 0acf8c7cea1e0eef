rate = 2


def price(amount):
    return amount * rate


before = price(10)
rate = 3
assert (before, price(10)) == (20, 30)
print(before, price(10))
