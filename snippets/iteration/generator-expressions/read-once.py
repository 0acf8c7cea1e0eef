evens = (number for number in range(0, 12, 2))
assert next(evens) == 0
assert list(evens) == [2, 4, 6, 8, 10]
assert list(evens) == []
assert iter(evens) is evens
print(list(evens))
