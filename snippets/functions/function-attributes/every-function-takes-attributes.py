try:
    len.unit = "items"
    outcome = "assigned"
except AttributeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "assigned"
