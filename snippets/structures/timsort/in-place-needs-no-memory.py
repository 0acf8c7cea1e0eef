import random
import tracemalloc

draw = random.Random(4)
items = [draw.random() for _ in range(100_000)]
tracemalloc.start()
items.sort()
allocated = tracemalloc.get_traced_memory()[1]
little = allocated < 10_000
print(items[0] < items[-1], little)
assert items == sorted(items)
assert little is True
