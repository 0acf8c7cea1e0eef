slots = [None] * 8


def find(key):
    position = key % 8
    while slots[position] is not None and slots[position] != key:
        position = (position + 1) % 8
    return position


for key in (0, 8, 16):
    slots[find(key)] = key
assert slots[:3] == [0, 8, 16]
slots[find(8)] = None
print(slots[find(0)], slots[find(16)])
assert slots[find(0)] == 0
assert slots[find(16)] == 16
