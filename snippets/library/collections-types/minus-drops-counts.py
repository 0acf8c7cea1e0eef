from collections import Counter

stock = Counter("aab")
missing = stock["z"], "z" in stock
results = [stock + Counter("b"), stock - Counter("abbb"), stock & Counter("abbb"), stock | Counter("abbb")]
stock.subtract("abbb")

assert missing == (0, False)
assert results == [{"a": 2, "b": 2}, {"a": 1}, {"a": 1, "b": 1}, {"a": 2, "b": 3}]
assert dict(stock) == {"a": 1, "b": -2}
print(*map(dict, results), dict(stock))
