iterator = iter([1, 2, 3])
assert iter(iterator) is iterator
pairs = [(a, b) for a in iterator for b in iterator]
assert pairs == [(1, 2), (1, 3)]
print("nested loops over one iterator:", pairs)
