import pathlib
import sys
import threading
import zlib

gil = getattr(sys, "_is_gil_enabled", lambda: True)()
# The other thread can run only where the main thread releases the GIL by itself.
sys.setswitchinterval(threading.TIMEOUT_MAX)
source = pathlib.Path(threading.__file__).read_bytes()
go = threading.Event()
progress = []


def other():
    go.wait()
    progress.append("other thread ran")


thread = threading.Thread(target=other)
thread.start()
go.set()
squares = sum(number * number for number in range(300_000))
during_bytecode = list(progress)
for _ in range(1_000):
    compressed = zlib.compress(source)
    if progress:
        break
thread.join()

assert squares == 8_999_955_000_050_000
assert (during_bytecode == []) == gil
assert progress == ["other thread ran"]
assert zlib.decompress(compressed) == source
print(f"during the loop: {during_bytecode}, during compression: {progress}")
