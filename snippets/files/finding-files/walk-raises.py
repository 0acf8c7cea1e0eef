import os

outcome = "nothing raised"
try:
    visited = list(os.walk("missing"))
except OSError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "FileNotFoundError"
