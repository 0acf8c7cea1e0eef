# /// script
# requires-python = ">=3.11"
# ///
import tracemalloc


class Point:
    def __init__(self):
        self.x = 1


def accessed(points):
    before, _ = tracemalloc.get_traced_memory()
    dictionaries = [point.__dict__ for point in points]
    return dictionaries, tracemalloc.get_traced_memory()[0] - before


points = [Point() for _ in range(1000)]
tracemalloc.start()
dictionaries, first = accessed(points)
same, second = accessed(points)

assert dictionaries == [{"x": 1}] * 1000
assert all(one is other for one, other in zip(dictionaries, same))
assert first >= 1000 * 40
assert second < 1000 * 20
print("first access allocates:", first >= 1000 * 40, "second:", second >= 1000 * 40)
