class Point:
    def __new__(cls):
        return super().__new__(cls)

    def __init__(self):
        pass


assert type(Point()) is Point
assert type(Point.__new__(Point)) is Point
kinds = {name: type(vars(Point)[name]).__name__ for name in ("__new__", "__init__")}
assert kinds == {"__new__": "staticmethod", "__init__": "function"}

try:
    Point.__new__()
except TypeError as error:
    outcome = f"TypeError: {error}"
assert outcome == "TypeError: Point.__new__() missing 1 required positional argument: 'cls'"
print(kinds, outcome, sep="\n")
