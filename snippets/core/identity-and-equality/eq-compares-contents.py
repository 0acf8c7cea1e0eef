class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


first = Point(1, 2)
second = Point(1, 2)

print(vars(first), vars(second))
assert first == second
