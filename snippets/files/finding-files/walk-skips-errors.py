import os

silent = list(os.walk("missing"))

errors = []
reported = list(os.walk("missing", onerror=errors.append))


def stop(error):
    raise error


try:
    list(os.walk("missing", onerror=stop))
    outcome = "nothing raised"
except OSError as error:
    outcome = type(error).__name__

assert silent == reported == []
assert [(type(error).__name__, error.filename) for error in errors] == [("FileNotFoundError", "missing")]
assert outcome == "FileNotFoundError"
print(silent, [type(error).__name__ for error in errors], outcome)
