import gc
import weakref


class Page:
    pass


cache = {}


def show(number):
    if number not in cache:
        cache[number] = Page()
    return weakref.ref(cache[number])


shown = [show(number) for number in range(100)]
gc.collect()
still_in_memory = sum(page() is not None for page in shown)

print("pages still in memory:", still_in_memory)
assert still_in_memory == 0
