items = [0, 1, 2, 3, 4]
items[::2] = "abc"
assert items == ["a", 1, "b", 3, "c"]
try:
    items[::2] = "de"
except ValueError as error:
    message = str(error)
assert message == "attempt to assign sequence of size 2 to extended slice of size 3"
assert items == ["a", 1, "b", 3, "c"]
del items[::2]
assert items == [1, 3]
print(message)
