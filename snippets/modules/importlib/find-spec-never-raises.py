import importlib.util

outcomes = []
for name in ("missing", "missing.part"):
    try:
        outcomes.append(importlib.util.find_spec(name))
    except ModuleNotFoundError as error:
        outcomes.append(error.name)

assert outcomes[0] is None and outcomes[1] in (None, "missing")
print(outcomes)
assert outcomes == [None, None]
