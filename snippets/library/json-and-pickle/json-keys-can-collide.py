import json

text = json.dumps({1: "number", "1": "text"})
assert text == '{"1": "number", "1": "text"}'
assert json.loads(text) == {"1": "text"}
print(text, json.loads(text))
