import sys
import tracemalloc

parts = [f"piece {number:04}" for number in range(1000)]


def join():
    return "".join(parts)


def peak_of(act):
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    result = act()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak - before, result


# The first call of a function may allocate a frame; the second needs none.
peak_of(join)
needed, joined = peak_of(join)
assert needed == sys.getsizeof(joined)

text = parts[0]
written = 0
for part in parts[1:]:
    previous = text
    text = text + part
    written += len(text) if text is not previous else 0

assert text == joined
assert (len(joined), written) == (10_000, 5_004_990)
print(len(joined), written)
