point = (1, [2, 3])

outcome = "stored"
try:
    table = {point: "value"}
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "stored"
