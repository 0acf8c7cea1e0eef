evens = (number for number in range(0, 12, 2))
assert (4 in evens) is True
assert next(evens) == 6
assert (4 in evens) is False
rest = list(evens)
assert rest == []
print("left after a failed test:", rest)
