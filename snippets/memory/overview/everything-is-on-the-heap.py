# Py_TPFLAGS_HEAPTYPE: "the type object itself is allocated on the heap".
HEAP_TYPE = 1 << 9


class Mine:
    pass


not_on_the_heap = [t.__name__ for t in (Mine, int, list) if not t.__flags__ & HEAP_TYPE]

print(not_on_the_heap)
assert "Mine" not in not_on_the_heap
assert not_on_the_heap == []
