sums = list(map(lambda a, b: a + b, [1, 2, 3], [10, 20]))
assert sums == [11, 22]
assert list(map(pow, [2, 3], [3, 2], [5, 7])) == [3, 2]
print(sums)
