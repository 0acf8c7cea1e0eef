numbers = range(3)
print(numbers)
assert list(numbers) == [0, 1, 2]
assert numbers == [0, 1, 2]
