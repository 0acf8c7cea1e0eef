import os

walked = []
assert list(os.walk("missing", onerror=walked.append)) == []
assert [error.filename for error in walked] == ["missing"]

try:
    outcome = list(os.walk(walked[0].filename))
except OSError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome in ([], "FileNotFoundError")
assert outcome == "FileNotFoundError"
