import os


def flag(name):
    return os.environ.get(name, "").strip().lower() in {"1", "true", "yes"}


seen = {}
for value in ("False", "0", "no", "", "True", "1", " YES "):
    os.environ["DEBUG"] = value
    seen[value] = type(os.environ["DEBUG"]), bool(os.environ["DEBUG"]), flag("DEBUG")
del os.environ["DEBUG"]
assert seen == {
    "False": (str, True, False),
    "0": (str, True, False),
    "no": (str, True, False),
    "": (str, False, False),
    "True": (str, True, True),
    "1": (str, True, True),
    " YES ": (str, True, True),
}
assert flag("DEBUG") is False
print(seen)
