items = alias = [1]
items += (2, 3)
items += "ab"
assert items is alias
assert alias == [1, 2, 3, "a", "b"]
other = items + [4]
assert (other is items, len(other), len(items)) == (False, 6, 5)
try:
    items + (4,)
except TypeError as error:
    message = str(error)
assert "tuple" in message
print(items, message)
