def median(values):
    values.sort()
    return values[len(values) // 2]


measured = [3, 1, 2]
assert median(measured) == 2
print(measured)
assert measured == [3, 1, 2]
