import os

try:
    outcome = repr(os.getenv("PORT"))
except KeyError:
    outcome = "KeyError"

print(outcome)
assert outcome == "KeyError"
