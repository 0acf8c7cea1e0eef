sources = [(3, 1), "ba", {2, 1}, {"b": 0, "a": 1}, range(2, 0, -1)]
results = [sorted(source) for source in sources]
assert {type(result) for result in results} == {list}
assert (tuple(results[0]), "".join(results[1]), results[3]) == ((1, 3), "ab", ["a", "b"])
print(results)
