rest = iter([1, 2, 3, 4])
sums = list(map(lambda a, b: a + b, rest, [10, 20]))
assert (sums, list(rest)) == ([11, 22], [4])
assert list(map(pow, [2, 3], [3, 2], [5, 7])) == [3, 2]
print(sums)
