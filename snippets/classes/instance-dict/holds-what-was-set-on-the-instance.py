class Point:
    dimensions = 2

    def __init__(self, x):
        self.x = x


point = Point(1)
point.y = 2

assert point.dimensions == 2
assert point.__dict__ == {"x": 1, "y": 2}
assert type(point.__dict__) is dict
assert vars(point) is point.__dict__
print(point.__dict__)
