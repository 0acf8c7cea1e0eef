import re

try:
    outcome = re.search(r"\d\z", "1") is not None
except re.error:
    outcome = "refused"

print(outcome)
assert outcome in (True, "refused")
assert outcome == "refused"
