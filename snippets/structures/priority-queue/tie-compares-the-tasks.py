import heapq


def first(*entries):
    heap = list(entries)
    try:
        heapq.heapify(heap)
    except TypeError as error:
        return str(error)
    return heap[0]


assert first((1, "wash"), (1, "cook")) == (1, "cook")
assert first((1, None), (0, {})) == (0, {})
assert first((1, None), (1, None)) == (1, None)
refused = first((1, None), (1, {}))
assert refused == "'<' not supported between instances of 'NoneType' and 'dict'"
print(refused)
