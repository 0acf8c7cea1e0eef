import datetime
import json


def write(value):
    if isinstance(value, datetime.date):
        return {"$date": value.isoformat()}
    raise TypeError(f"{type(value).__name__} is not JSON serializable")


def read(fields):
    return datetime.date.fromisoformat(fields["$date"]) if "$date" in fields else fields


value = {"due": datetime.date(2026, 1, 31), "n": 1}
text = json.dumps(value, default=write)
again = json.loads(text, object_hook=read)
try:
    json.dumps({"x": {1, 2}}, default=write)
except TypeError as error:
    refused = str(error)
print(text, again == value)
assert text == '{"due": {"$date": "2026-01-31"}, "n": 1}'
assert again == value and refused == "set is not JSON serializable"
