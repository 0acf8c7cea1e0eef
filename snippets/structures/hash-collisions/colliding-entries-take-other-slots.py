import sys


class Colliding:
    def __hash__(self):
        return 7


results = []
for kind in (set, dict):
    keys = [Colliding() for _ in range(2000)]
    table = kind.fromkeys(keys) if kind is dict else set(keys)
    spread = kind.fromkeys(range(2000)) if kind is dict else set(range(2000))
    assert [key in table for key in keys] == [True] * 2000
    assert sys.getsizeof(table) == sys.getsizeof(spread)
    results.append((kind.__name__, len(table)))
assert results == [("set", 2000), ("dict", 2000)]
assert Colliding() not in table
print(results)
