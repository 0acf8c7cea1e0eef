import tracemalloc


class Point:
    def __init__(self):
        self.x = 1


points = [Point() for _ in range(1000)]
tracemalloc.start()
dictionaries = [point.__dict__ for point in points]
is_new = tracemalloc.get_object_traceback(dictionaries[-1]) is not None

print("the access made a dictionary:", is_new)
assert dictionaries == [{"x": 1}] * 1000
assert is_new is False
