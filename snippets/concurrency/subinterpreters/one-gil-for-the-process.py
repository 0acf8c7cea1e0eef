# /// script
# requires-python = ">=3.14"
# ///
import time
from concurrent import interpreters
from itertools import repeat


def count(view):
    while not view[1]:
        view[0] ^= 1


view = memoryview(bytearray(2))
thread = interpreters.create().call_in_thread(count, view)
seen = set()
deadline = time.monotonic() + 5
while len(seen) < 2 and time.monotonic() < deadline:
    time.sleep(0.001)
    seen.add(view[0])
counter_runs = len(seen) == 2

# Each round is one call of C code, which never gives up the GIL of this interpreter.
seen_meanwhile = set()
while len(seen_meanwhile) < 2 and time.monotonic() < deadline:
    seen_meanwhile = set(map(view.__getitem__, repeat(0, 1_000_000)))
view[1] = 1
thread.join()

assert counter_runs
print("values seen in one call:", len(seen_meanwhile))
assert len(seen_meanwhile) == 1
