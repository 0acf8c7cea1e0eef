import json

stock = {1: "apple", 2: "pear"}
loaded = json.loads(json.dumps(stock))
assert {int(key): value for key, value in loaded.items()} == {1: "apple", 2: "pear"}

print(loaded)
assert loaded == stock
