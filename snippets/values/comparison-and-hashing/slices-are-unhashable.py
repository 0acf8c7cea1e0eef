try:
    table = {slice(1, 3): "value"}
    outcome = "accepted"
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "TypeError"
