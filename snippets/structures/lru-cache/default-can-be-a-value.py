from collections import defaultdict

try:
    outcome = defaultdict(0)["missing"]
except TypeError:
    outcome = "TypeError"
print(outcome)
assert defaultdict(int)["missing"] == 0
assert outcome == 0
