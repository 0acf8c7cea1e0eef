items = list("vwxyz")
items[::2] = "abc"
assert items == ["a", "w", "b", "y", "c"]
try:
    items[::2] = "de"
except ValueError as error:
    message = str(error)
assert message == "attempt to assign sequence of size 2 to extended slice of size 3"
assert items == ["a", "w", "b", "y", "c"]
del items[::2]
assert items == ["w", "y"]
print(message)
