class Point:
    def __init__(self, x):
        self.x = x


point = Point(1)
point.x += 1
assert point.x == 2
try:
    table = {point: "accepted"}
    outcome = table[point]
except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome == "TypeError"
