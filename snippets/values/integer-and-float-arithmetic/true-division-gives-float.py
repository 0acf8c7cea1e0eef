results = [6 / 3, 7 / 2, 0 / 5]

assert results == [2.0, 3.5, 0.0]
assert [type(result) for result in results] == [float, float, float]
print(results)
