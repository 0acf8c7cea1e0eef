import os

errors = []
silent = list(os.walk("missing"))
reported = list(os.walk("missing", onerror=errors.append))

assert silent == reported == []
assert [(type(error).__name__, error.filename) for error in errors] == [("FileNotFoundError", "missing")]
print(silent, [type(error).__name__ for error in errors])
