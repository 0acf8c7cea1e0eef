import importlib.util

outcomes = {}
for name in ("missing", "missing.part", "colorsys.part", "xml.missing"):
    try:
        outcomes[name] = importlib.util.find_spec(name)
    except ModuleNotFoundError as error:
        outcomes[name] = error.name

assert outcomes == {"missing": None, "missing.part": "missing", "colorsys.part": "colorsys.part", "xml.missing": None}
print(outcomes)
