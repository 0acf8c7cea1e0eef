import os

try:
    visited = list(os.walk("missing"))
    outcome = "nothing raised"
except OSError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "FileNotFoundError"
