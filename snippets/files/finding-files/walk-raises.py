import os

try:
    outcome = list(os.walk("missing"))
except OSError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "FileNotFoundError"
