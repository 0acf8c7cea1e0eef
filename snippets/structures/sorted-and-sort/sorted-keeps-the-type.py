results = [sorted(source) for source in ((3, 1), "ba")]
print(results)
assert len(results[0]) == 2
assert results == [(1, 3), "ab"]
