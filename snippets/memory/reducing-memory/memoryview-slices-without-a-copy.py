import tracemalloc

data = bytes(10_000_000)
view = memoryview(data)


def allocated(make):
    tracemalloc.start()
    part = make()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return len(part), size


assert allocated(lambda: data[1:])[0] == allocated(lambda: view[1:])[0] == 9_999_999
assert allocated(lambda: data[1:])[1] > 9_999_999
assert allocated(lambda: view[1:])[1] < 1_000

changing = bytearray(b"abcd")
part = memoryview(changing)[1:3]
part[:] = b"XY"
assert changing == b"aXYd"
print(bytes(changing))
