def squares():
    yield 1
    yield 4


class Pair:
    def __iter__(self):
        return iter("xy")


results = []
for values in (squares(), "ab", {"k": 1, "l": 2}, range(2), Pair()):
    first, second = values
    results.append((first, second))
assert results == [(1, 4), ("a", "b"), ("k", "l"), (0, 1), ("x", "y")]
print(results)
