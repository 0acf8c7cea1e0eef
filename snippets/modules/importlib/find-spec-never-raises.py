import importlib.util

outcomes = []
for name in ("missing", "missing.part"):
    try:
        outcomes.append(importlib.util.find_spec(name))
    except ModuleNotFoundError as error:
        outcomes.append(error.name)

print(outcomes)
assert outcomes == [None, None]
