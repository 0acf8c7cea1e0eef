import tracemalloc


class Point:
    def __init__(self):
        self.x, self.y, self.z = 1, 2, 3


def measure(make):
    tracemalloc.start()
    made = [make() for _ in range(1000)]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size, made


objects, points = measure(Point)
dictionaries, records = measure(lambda: {"x": 1, "y": 2, "z": 3})

assert 1000 * 40 < objects < 0.8 * dictionaries
assert [vars(point) for point in points] == records
print("objects take less:", objects < 0.8 * dictionaries)
