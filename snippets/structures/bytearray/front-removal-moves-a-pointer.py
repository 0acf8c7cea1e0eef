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
assert buffer.pop(0) == 105
print(distances, len(buffer))
