from array import array

value = 1.5
items, numbers = [value], array("d", [value])
assert items[0] is items[0] is value
first, second = numbers[0], numbers[0]
assert first == second == value
assert (first is second, first is value) == (False, False)
print(first, second)
