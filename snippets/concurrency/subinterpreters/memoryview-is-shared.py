# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters


def write(view):
    view[0] = 7


numbers = bytearray(2)
interpreters.create().call(write, memoryview(numbers))

assert numbers == bytearray([7, 0])
print(list(numbers))
