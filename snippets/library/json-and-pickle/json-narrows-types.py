import json

original = {1: "int", 2.5: "float", None: "none", False: (1, 2)}
loaded = json.loads(json.dumps(original))
collided = json.dumps({1: "number", "1": "text"})

assert loaded == {"1": "int", "2.5": "float", "null": "none", "false": [1, 2]}
assert collided == '{"1": "number", "1": "text"}'
assert json.loads(collided) == {"1": "text"}
print(loaded, json.loads(collided))
