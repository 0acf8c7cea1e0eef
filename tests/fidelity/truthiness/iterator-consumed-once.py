# shows: an iterator in an assert is consumed once
it = iter([1, 2, 3])
assert next(it) == 1
assert list(it) == [2, 3]
assert list(it) == []
print("consumed")
