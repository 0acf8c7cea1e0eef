class Point:
    def __init__(self, x):
        self.x = x


point, twin = Point(1), Point(1)
table = {point: "point"}
point.x = 2
outcomes = {}
for key in (1, 1.5, "text", (1, (2,)), (1, [2]), [1]):
    try:
        outcomes[repr(key)] = {key: "accepted"}[key]
    except TypeError as error:
        outcomes[repr(key)] = type(error).__name__

assert (point.x, twin.x) == (2, 1)
assert (table[point], twin in table) == ("point", False)
assert outcomes == {
    "1": "accepted",
    "1.5": "accepted",
    "'text'": "accepted",
    "(1, (2,))": "accepted",
    "(1, [2])": "TypeError",
    "[1]": "TypeError",
}
print(table[point], outcomes)
