results = [sorted((3, 1)), sorted("ba")]
print(results)
assert [list(result) for result in results] == [[1, 3], ["a", "b"]]
assert results == [(1, 3), "ab"]
