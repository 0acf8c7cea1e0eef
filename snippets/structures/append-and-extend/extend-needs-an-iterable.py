items = [1]
try:
    items.extend(5)
except TypeError as error:
    message = str(error)
assert (items, "int" in message, "iterable" in message) == ([1], True, True)
items.extend("ab")
assert items == [1, "a", "b"]
print(items, message)
