import tracemalloc


class Colliding:
    def __hash__(self):
        return 7


def allocated(keys):
    table, elements = dict.fromkeys(keys[:8]), set(keys[:8])
    ninth, tenth = keys[8:]
    tracemalloc.start()
    table[ninth] = table[tenth] = None
    elements.add(ninth)
    elements.add(tenth)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (len(table), len(elements)) == (10, 10)
    return peak


results = [allocated(keys) for keys in ([Colliding() for _ in range(10)], list(range(10)))]
assert results == [0, 0]
tracemalloc.start()
node = [None, None]
assert tracemalloc.get_traced_memory()[1] > 0
print(results)
