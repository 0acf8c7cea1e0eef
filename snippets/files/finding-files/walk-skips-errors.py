import os
from pathlib import Path

Path("a/b").mkdir(parents=True)
walk = os.walk("a")
assert next(walk) == ("a", ["b"], [])
Path("a/b").rmdir()
assert list(walk) == []

errors = []
assert list(os.walk("missing", onerror=errors.append)) == []
assert [(type(error), error.filename) for error in errors] == [(FileNotFoundError, "missing")]
print("reported:", errors[0].filename)
