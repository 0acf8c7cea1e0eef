import json
import pickle
from datetime import date

plain = {"name": "apple", "price": 1.5, "sizes": [1, 2], "sold": False, "note": None}
assert json.loads(json.dumps(plain)) == plain

for value in ((1, 2), {1, 2}, date(2024, 2, 29), b"data", {1: "one"}):
    assert pickle.loads(pickle.dumps(value)) == value
    assert type(pickle.loads(pickle.dumps(value))) is type(value)

kept = []
for value in ((1, 2), {1: "one"}, date(2024, 2, 29), {1, 2}):
    try:
        kept.append(json.loads(json.dumps(value)))
    except TypeError as error:
        kept.append(str(error))
assert kept == [
    [1, 2],
    {"1": "one"},
    "Object of type date is not JSON serializable",
    "Object of type set is not JSON serializable",
]
print(kept)
