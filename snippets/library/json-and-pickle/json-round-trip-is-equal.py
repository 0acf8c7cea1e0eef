import json

stock = {1: "apple", 2: "pear"}
loaded = json.loads(json.dumps(stock))
print(loaded)
assert loaded == stock
