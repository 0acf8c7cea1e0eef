import os

try:
    outcome = repr(os.getenv("PORT"))
except KeyError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "KeyError"
