import ctypes
from collections import deque

WORD = ctypes.sizeof(ctypes.c_ssize_t)


def words(address, count):
    return (ctypes.c_size_t * count).from_address(address)[:]


def cells(items):
    """The reference at each address of the memory in which the items are."""
    fields = id(items) + object.__basicsize__ + WORD
    if type(items) is list:
        start = words(fields, 1)[0]
        return dict(zip(range(start, start + len(items) * WORD, WORD), words(start, len(items))))
    block, _, index = words(fields, 3)
    found = {}
    for _ in range(len(items)):
        place = block + (1 + index) * WORD
        found[place] = words(place, 1)[0]
        index += 1
        if index == 64:
            block, index = words(block + 65 * WORD, 1)[0], 0
    return found


for length in (1000, 30_000):
    line = deque(range(length))
    before = cells(line)
    assert list(before.values()) == [id(item) for item in line]
    line.appendleft("new")
    assert before.items() < cells(line).items() and len(cells(line)) == length + 1
    line.popleft()
    line.popleft()
    assert cells(line).items() < before.items() and len(cells(line)) == length - 1

items = list(range(1000))
before = list(cells(items).values())
items.insert(0, "new")
after = list(cells(items).values())
moved = sum(old != new for old, new in zip(before, after))
assert after == [id("new"), *before]
assert (moved, len(line)) == (1000, 29_999)
print(moved)
