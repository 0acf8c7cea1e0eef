import inspect
import json


def outcome(thing):
    try:
        return inspect.getsource(thing).split("(")[0]
    except TypeError:
        return "TypeError"


assert [outcome(thing) for thing in (len, dict, [].append, json.dumps)] == ["TypeError"] * 3 + ["def dumps"]
print(outcome(len))
