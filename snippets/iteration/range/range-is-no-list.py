numbers = range(3)
assert list(numbers) == [0, 1, 2]
assert (numbers == [0, 1, 2], numbers == (0, 1, 2)) == (False, False)
assert [hasattr(numbers, name) for name in ("append", "sort", "index", "count")] == [False, False, True, True]
print(numbers, list(numbers))
