import pickle


class Point:
    def __init__(self, x):
        self.x = x


point = pickle.loads(pickle.dumps(Point(3)))
assert type(point) is Point
assert point.x == 3
assert Point.__module__ == "__main__"
