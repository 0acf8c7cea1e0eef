from collections import Counter

stock, order = Counter("aab"), Counter("abbbc")
results = {"+": stock + order, "-": stock - order, "&": stock & order, "|": stock | order}
assert {sign: dict(counter) for sign, counter in results.items()} == {
    "+": {"a": 3, "b": 4, "c": 1},
    "-": {"a": 1},
    "&": {"a": 1, "b": 1},
    "|": {"a": 2, "b": 3, "c": 1},
}
assert dict(Counter(a=-2) + Counter(a=1)) == {}
print(*results.items(), sep="\n")
