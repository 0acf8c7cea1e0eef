results = [map(str, [1, 2]), filter(None, [0, 1])]
print([type(result).__name__ for result in results])
assert [type(result) for result in results] == [list, list]
