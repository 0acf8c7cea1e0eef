class Point:
    def __new__(cls, *args):
        self = super().__new__(cls)
        log.append(("__new__", cls, args, self))
        return self

    def __init__(self, *args):
        log.append(("__init__", self, args))


log = []
point = Point(1, 2)
assert log == [("__new__", Point, (1, 2), point), ("__init__", point, (1, 2))]
print([entry[0] for entry in log])
