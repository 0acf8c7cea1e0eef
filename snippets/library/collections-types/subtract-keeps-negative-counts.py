from collections import Counter

stock = Counter("aab")
stock.subtract("aabbbc")
assert dict(stock) == {"a": 0, "b": -2, "c": -1}
print(dict(stock))
