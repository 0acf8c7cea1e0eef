import json
import pickle
from datetime import date

kept = {}
for value in ("text", 2, 1.5, True, None, [1], {"one": 1}, {1: "one"}, (1, 2), {1}, b"data", date(2024, 2, 29)):
    unpickled = pickle.loads(pickle.dumps(value))
    assert (type(unpickled), unpickled) == (type(value), value)
    try:
        kept[str(value)] = json.loads(json.dumps(value))
    except TypeError as error:
        kept[str(value)] = str(error)
assert kept == {
    "text": "text",
    "2": 2,
    "1.5": 1.5,
    "True": True,
    "None": None,
    "[1]": [1],
    "{'one': 1}": {"one": 1},
    "{1: 'one'}": {"1": "one"},
    "(1, 2)": [1, 2],
    "{1}": "Object of type set is not JSON serializable",
    "b'data'": "Object of type bytes is not JSON serializable",
    "2024-02-29": "Object of type date is not JSON serializable",
}
print(*kept.items(), sep="\n")
