import ctypes


def start(buffer):
    return ctypes.addressof(ctypes.c_char.from_buffer(buffer))


buffer = bytearray(range(250)) * 100
first = start(buffer)
distances = []
for length in (1, 4, 100):
    del buffer[:length]
    distances.append(start(buffer) - first)
assert distances == [1, 5, 105]
assert (len(buffer), buffer[0]) == (24_895, 105)

copies = []
while len(buffer) > 100:
    before = start(buffer)
    del buffer[:1]
    if start(buffer) != before + 1:
        copies.append(len(buffer))
assert len(copies) == 7 and 12_400 < copies[0] < 12_600
assert all(left // 2 - 2 <= later <= left // 2 for left, later in zip(copies, copies[1:]))
assert list(buffer) == list(range(150, 250))

before = start(buffer)
assert (buffer.pop(0), start(buffer), buffer[0]) == (150, before, 151)
print(distances, len(copies))
