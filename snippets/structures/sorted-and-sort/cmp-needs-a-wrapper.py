import functools


def longer_first(a, b):
    calls.append((a, b))
    return len(b) - len(a)


calls, items = [], ["a", "ccc", "bb"]
refused = []
for act in (lambda: sorted(items, len), lambda: items.sort(len), lambda: sorted(items, cmp=longer_first)):
    try:
        act()
    except TypeError:
        refused += items
assert refused == ["a", "ccc", "bb"] * 3
assert sorted(items, key=functools.cmp_to_key(longer_first)) == ["ccc", "bb", "a"]
assert len(calls) >= 2
print(sorted(items, key=len, reverse=True), len(refused))
