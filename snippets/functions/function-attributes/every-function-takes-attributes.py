try:
    len.unit = "items"
    outcome = "assigned"
except AttributeError:
    outcome = "AttributeError"

print(outcome)
assert outcome == "assigned"
