class Point:
    __slots__ = ("x",)


slot = vars(Point)["x"]
point = Point()
slot.__set__(point, 5)
assert (point.x, slot.__get__(point, Point)) == (5, 5)

try:

    class Defaulted:
        __slots__ = ("x",)
        x = 0

except ValueError as error:
    outcome = f"ValueError: {error}"
assert outcome == "ValueError: 'x' in __slots__ conflicts with class variable"
print(type(slot).__name__, outcome, sep="\n")
