results = [map(str, range(3)), filter(None, range(3))]
kinds = [type(result) for result in results]
assert [list(result) for result in results] == [["0", "1", "2"], [1, 2]]
print([kind.__name__ for kind in kinds])
assert kinds == [list, list]
