import sys
import tracemalloc

parts = [f"piece {number:04}" for number in range(1000)]


def join():
    return "".join(parts)


def add():
    text = ""
    for part in parts:
        previous = text
        text = text + part
    return text


def peak_of(act):
    tracemalloc.start()
    result = act()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak, result


# The first call of a function may allocate a frame; the second needs none.
peak_of(join)
needed, joined = peak_of(join)
needed_to_add, added = peak_of(add)

assert joined == added
assert len(joined) == 10_000
assert needed == sys.getsizeof(joined)
assert needed_to_add > 2 * needed - 100
print(len(joined), needed - sys.getsizeof(joined))
