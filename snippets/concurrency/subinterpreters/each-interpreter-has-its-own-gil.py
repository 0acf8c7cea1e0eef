# /// script
# requires-python = ">=3.14"
# ///
import time
from concurrent import interpreters
from itertools import repeat


def count(view):
    while not view[1]:
        view[0] ^= 1


view = memoryview(bytearray(b"\0\0"))
thread = interpreters.create().call_in_thread(count, view)
while not view[0]:
    time.sleep(0.001)

# One call of C code, which never gives up the GIL of this interpreter.
deadline = time.monotonic() + 5
counter_moved = False
while not counter_moved and time.monotonic() < deadline:
    counter_moved = len(set(map(view.__getitem__, repeat(0, 1_000_000)))) > 1
view[1] = 1
thread.join()

assert counter_moved == True
print("counted meanwhile:", counter_moved)
