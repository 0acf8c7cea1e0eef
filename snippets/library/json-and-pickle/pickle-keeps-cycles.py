import json
import pickle

shared = ["shared"]
cycle = {"first": shared, "second": shared}
cycle["itself"] = cycle

loaded = pickle.loads(pickle.dumps(cycle))
assert loaded["itself"] is loaded
assert loaded["first"] is loaded["second"]
assert loaded["first"] is not shared
assert loaded["first"] == ["shared"]
try:
    outcome = json.dumps(cycle)
except ValueError as error:
    outcome = str(error)
assert outcome == "Circular reference detected"
print(loaded["first"], outcome)
