# shows: the spec of a standard module and its loader
import importlib.util
import json

spec = importlib.util.find_spec("json")
assert spec.name == "json"
assert json.__loader__ is json.__spec__.loader
print(type(spec.loader).__name__)
