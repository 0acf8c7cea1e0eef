# Py_TPFLAGS_HEAPTYPE: "the type object itself is allocated on the heap".
HEAP_TYPE = 1 << 9


class Mine:
    pass


on_the_heap = {t.__name__: bool(t.__flags__ & HEAP_TYPE) for t in (Mine, int, list)}

assert on_the_heap == {"Mine": True, "int": False, "list": False}
print(on_the_heap)
