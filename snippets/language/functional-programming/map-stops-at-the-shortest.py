sums = list(map(lambda a, b: a + b, [1, 2, 4], [10, 20]))
longest = list(map(pow, [2, 3], [3, 2], [5, 5]))
assert sums == [11, 22]
assert longest == [3, 4]
print(sums, longest)
