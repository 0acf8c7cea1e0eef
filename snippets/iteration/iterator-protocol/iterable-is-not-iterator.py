numbers = [1, 2, 3]
assert iter(numbers) is not iter(numbers)
assert [(a, b) for a in numbers for b in numbers][:4] == [(1, 1), (1, 2), (1, 3), (2, 1)]

iterator = iter(numbers)
assert iter(iterator) is iterator
pairs = [(a, b) for a in iterator for b in iterator]
assert pairs == [(1, 2), (1, 3)]
print("nested loops over one iterator:", pairs)
