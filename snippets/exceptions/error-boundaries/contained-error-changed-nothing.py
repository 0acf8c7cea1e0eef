from contextlib import suppress

stock, reached = {"apple": 3, "pear": 0}, []
with suppress(ZeroDivisionError):
    stock["apple"] -= 1
    1 / stock["pear"]
    reached.append("end")

assert reached == []
assert stock == {"apple": 2, "pear": 0}
print(stock)
assert stock == {"apple": 3, "pear": 0}
