import json

value = {"b": "é", "a": [1]}
assert json.dumps(value) == '{"b": "\\u00e9", "a": [1]}'
assert json.dumps(value, ensure_ascii=False) == '{"b": "é", "a": [1]}'
assert json.dumps(value, sort_keys=True, separators=(",", ":")) == '{"a":[1],"b":"\\u00e9"}'
assert json.dumps({"a": [1]}, indent=2).splitlines() == ["{", '  "a": [', "    1", "  ]", "}"]
assert json.loads(json.dumps(value)) == value
