class Point:
    def __init__(self, x):
        self.x = x


point, twin = Point(1), Point(1)
table = {point: "point"}
point.x = 2
outcomes = []
for key in (1, 1.5, "text", (1, (2,)), (1, [2]), [1]):
    try:
        outcomes.append({key: "accepted"}[key])
    except TypeError as error:
        outcomes.append(type(error).__name__)

assert (point.x, twin.x) == (2, 1)
assert (table[point], twin in table) == ("point", False)
assert outcomes == ["accepted", "accepted", "accepted", "accepted", "TypeError", "TypeError"]
print(table[point], outcomes)
