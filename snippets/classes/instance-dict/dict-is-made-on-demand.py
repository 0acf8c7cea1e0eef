# /// script
# requires-python = ">=3.11"
# ///
import tracemalloc


class Point:
    def __init__(self, size):
        for index in range(size):
            setattr(self, f"x{index}", index)


def accessed(points):
    before, _ = tracemalloc.get_traced_memory()
    dictionaries = [point.__dict__ for point in points]
    return dictionaries, tracemalloc.get_traced_memory()[0] - before


small, large = [Point(1) for _ in range(1000)], [Point(40) for _ in range(1000)]
tracemalloc.start()
dictionaries, first = accessed(small)
same, second = accessed(small)
of_large, first_of_large = accessed(large)

assert dictionaries == [{"x0": 0}] * 1000
assert of_large == [{f"x{index}": index for index in range(40)}] * 1000
assert all(one is other for one, other in zip(dictionaries, same))
assert first >= 1000 * 40
assert max(second, first_of_large) < 1000 * 20
print("first access allocates:", first >= 1000 * 40, "second:", second >= 1000 * 40)
