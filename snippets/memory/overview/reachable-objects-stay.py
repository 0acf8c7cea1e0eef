import gc
import weakref


class Page:
    pass


cache = {number: Page() for number in range(100)}
pages = [weakref.ref(page) for page in cache.values()]


def alive():
    gc.collect()
    return sum(page() is not None for page in pages)


assert alive() == 100
del cache[0]
assert alive() == 99
cache.clear()
assert alive() == 0
print("all gone only when the cache was cleared:", alive())
