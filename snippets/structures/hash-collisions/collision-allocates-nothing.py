import tracemalloc


class Colliding:
    def __hash__(self):
        return 7


def allocated(*keys):
    *first, ninth, tenth = keys
    table, elements = dict.fromkeys(first), set(first)
    tracemalloc.start()
    node = [None, None]
    before = tracemalloc.get_traced_memory()[0]
    table[ninth] = table[tenth] = None
    elements.add(ninth)
    elements.add(tenth)
    allocated = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    assert before > 0 and node == [None, None]
    assert (len(table), len(elements)) == (10, 10)
    return allocated


colliding = [Colliding() for _ in range(10)]
assert [hash(key) for key in colliding] == [7] * 10
assert allocated(*colliding) == allocated(*range(10)) == 0
print(allocated(*colliding))
