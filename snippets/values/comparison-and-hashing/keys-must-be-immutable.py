class Point:
    def __init__(self, x):
        self.x = x


point = Point(1)
try:
    table = {point: "accepted"}
    outcome = table[point]
except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome == "TypeError"
