import json

original = {1: "int", 2.5: "float", None: "none", False: (1, 2)}
loaded = json.loads(json.dumps(original))
assert loaded == {"1": "int", "2.5": "float", "null": "none", "false": [1, 2]}
print(loaded)
