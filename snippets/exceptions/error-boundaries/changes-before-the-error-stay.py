from contextlib import suppress

stock = {"apple": 3, "pear": 0}
with suppress(ZeroDivisionError):
    stock["apple"] -= 1
    1 / stock["pear"]
    stock["apple"] -= 1
assert stock == {"apple": 2, "pear": 0}
print(stock)
