from itertools import groupby

pairs = groupby("aabb")
first_key, first = next(pairs)
assert (first_key, next(first)) == ("a", "a")
second_key, second = next(pairs)
assert (second_key, list(first)) == ("b", [])
assert list(second) == ["b", "b"]
print(first_key, second_key, list(first))
