import gc
import weakref


class Page:
    pass


def alive():
    return sum(page() is not None for page in pages)


cache = {number: Page() for number in range(100)}
pages = [weakref.ref(page) for page in cache.values()]

cycle = Page()
cycle.itself, unreachable = cycle, weakref.ref(cycle)
del cycle
gc.collect()
history = [alive()]
del cache[0]
history.append(alive())
cache.clear()
history.append(alive())

assert unreachable() is None
assert history == [100, 99, 0]
print("pages in memory:", history)
