import tracemalloc


class Point:
    def __init__(self):
        self.x = 1


points = [Point() for _ in range(1000)]
tracemalloc.start()
dictionaries = [point.__dict__ for point in points]
access_allocates = tracemalloc.get_traced_memory()[0] >= 1000 * 40

assert dictionaries == [{"x": 1}] * 1000
assert access_allocates is False
print("access makes dictionaries:", access_allocates)
