import ctypes


def slots(items):
    """The references in the memory of a list."""
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t))
    return list((ctypes.c_void_p * len(items)).from_address(start.value))


stack = [object() for _ in range(1000)]
before = slots(stack)
assert before == [id(item) for item in stack]
stack.append(None)
assert slots(stack) == [*before, id(None)]
assert stack.pop() is None
stack.pop()
assert slots(stack) == before[:999]
print(len(before), len(slots(stack)))
