import ctypes
import sys


def slots(items):
    """The references in the memory of a list, by their addresses."""
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t)).value
    word = ctypes.sizeof(ctypes.c_void_p)
    values = (ctypes.c_void_p * len(items)).from_address(start)[:]
    return dict(zip(range(start, start + len(items) * word, word), values))


stack, kept = [], 0
for number in range(1000):
    before, room = slots(stack) if stack else {}, sys.getsizeof(stack)
    stack.append(number)
    if sys.getsizeof(stack) == room:
        assert before.items() < slots(stack).items()
        kept += 1
assert list(slots(stack).values()) == [id(item) for item in stack]
for number in range(999, 0, -1):
    before, room = slots(stack), sys.getsizeof(stack)
    assert stack.pop() == number
    if sys.getsizeof(stack) == room:
        assert slots(stack).items() < before.items()
        kept += 1
assert len(stack) == 1
assert kept > 1900
print(kept // 100)
