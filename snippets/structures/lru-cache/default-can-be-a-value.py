from collections import defaultdict

try:
    outcome = defaultdict(0)["missing"]
except TypeError as error:
    outcome = str(error)
print(outcome)
assert outcome in (0, "first argument must be callable or None")
assert outcome == 0
