from collections import Counter

stock = Counter("aab")
stock.subtract("abbbc")
assert dict(stock) == {"a": 1, "b": -2, "c": -1}
stock.subtract("a")
assert stock["a"] == 0
assert "a" in stock
print(dict(stock))
