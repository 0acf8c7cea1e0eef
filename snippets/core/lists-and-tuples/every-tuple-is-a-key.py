point = (1, [2, 3])

outcome = "stored"
try:
    table = {point: "value"}
except TypeError as error:
    outcome = type(error).__name__

print(point, outcome)
assert {(1, 2): "value"}[1, 2] == "value"
assert point == (1, [2, 3])
assert outcome == "stored"
