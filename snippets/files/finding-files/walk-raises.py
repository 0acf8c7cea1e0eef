import os

os.mkdir("there")
assert list(os.walk("there")) == [("there", [], [])]
assert os.listdir() == ["there"]

try:
    outcome = list(os.walk("missing"))
except OSError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome in ([], "FileNotFoundError")
assert outcome == "FileNotFoundError"
