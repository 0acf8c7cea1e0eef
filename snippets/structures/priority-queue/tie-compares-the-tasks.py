import heapq


def first(*entries):
    heap = list(entries)
    try:
        heapq.heapify(heap)
    except TypeError as error:
        return str(error)
    return heap[0]


assert first((1, "wash"), (1, "cook")) == (1, "cook")
assert first((1, {}), (0, {"dry": True})) == (0, {"dry": True})
assert first((1, {}), (1, {})) == (1, {})
refused = first((1, {}), (1, {"dry": True}))
assert refused == "'<' not supported between instances of 'dict' and 'dict'"
print(refused)
