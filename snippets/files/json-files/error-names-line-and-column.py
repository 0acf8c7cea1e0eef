import json

text = '{\n  "a": 1,\n  "b": oops\n}'
try:
    json.loads(text)
except json.JSONDecodeError as error:
    place = (error.lineno, error.colno, error.msg)
print(place, json.loads('{"a": 1, "a": 2}'))
assert place[:2] == (3, 8)
assert json.loads('{"a": 1, "a": 2}') == {"a": 2}
assert json.loads('{"a": 1, "a": 2}', object_pairs_hook=list) == [("a", 1), ("a", 2)]
