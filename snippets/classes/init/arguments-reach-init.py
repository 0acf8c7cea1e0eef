class Point:
    def __init__(self, x, y=0):
        seen.append((x, y))


seen = []
Point(1)
Point(2, y=3)
assert seen == [(1, 0), (2, 3)]

try:
    Point()
except TypeError as error:
    outcome = f"TypeError: {error}"
assert outcome == "TypeError: Point.__init__() missing 1 required positional argument: 'x'"
print(seen, outcome, sep="\n")
