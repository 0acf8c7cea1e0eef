import re

try:
    re.compile(r"\d\z")
    outcome = "compiled"
except re.error:
    outcome = "refused"

print(outcome)
assert outcome == "refused"
