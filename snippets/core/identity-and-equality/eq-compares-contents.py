class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


first = Point(1, 2)
second = Point(1, 2)

print(vars(first), vars(second))
assert vars(first) == vars(second) == {"x": 1, "y": 2}
assert first == second
