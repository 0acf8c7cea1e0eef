import weakref


class Page:
    pass


def show(number):
    if number not in cache:
        cache[number] = Page()
    return weakref.ref(cache[number])


cache = {}
shown = [show(number) for number in range(100)]
still_in_memory = sum(page() is not None for page in shown)

print("pages still in memory:", still_in_memory)
assert len(set(shown)) == 100
assert still_in_memory == 0
