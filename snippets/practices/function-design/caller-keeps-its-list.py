def median(values):
    values.sort()
    return values[len(values) // 2]


measured = [5, 1, 9, 2, 3]
assert median(measured) == 3
print(measured)
assert measured == [1, 2, 3, 5, 9]
assert measured == [5, 1, 9, 2, 3]
