results = [range(2), map(str, range(2)), filter(None, range(2)), zip(range(2)), dict.fromkeys(range(2)).keys()]
types = [type(result).__name__ for result in results]
assert types == ["range", "map", "filter", "zip", "dict_keys"]
assert [list(result) for result in results] == [[0, 1], ["0", "1"], [1], [(0,), (1,)], [0, 1]]
print(types)
