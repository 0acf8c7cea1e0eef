from contextlib import suppress

stock = {"apple": 3, "pear": 0}
with suppress(ZeroDivisionError):
    stock["apple"] -= 1
    1 / stock["pear"]

print(stock)
assert stock == {"apple": 3, "pear": 0}
