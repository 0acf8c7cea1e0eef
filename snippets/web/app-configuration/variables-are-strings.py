import os


def flag(name):
    return os.environ.get(name, "no").strip().lower() in {"1", "true", "yes", "on"}


values = ["False", "0", "no", "", "True", "1", " YES "]
seen = []
for value in values:
    os.environ["DEBUG"] = value
    seen.append((bool(os.environ["DEBUG"]), flag("DEBUG")))
del os.environ["DEBUG"]
assert [truth for truth, _ in seen] == [True, True, True, False, True, True, True]
assert [meant for _, meant in seen] == [False, False, False, False, True, True, True]
assert flag("DEBUG") is False
print(seen)
