import sys
import threading
import zlib

# The other thread can run only where the main thread releases the GIL by itself.
sys.setswitchinterval(1000)
go = threading.Event()
progress = []


def other():
    go.wait()
    progress.append("other thread ran")


thread = threading.Thread(target=other)
thread.start()
block = bytes(100_000)
go.set()
for _ in range(50_000):
    pass
during_bytecode = list(progress)
for _ in range(16_000):
    zlib.compress(block)
    if progress != []:
        break
during_compression = list(progress)
thread.join()

assert during_bytecode == []
assert during_compression == ["other thread ran"]
print(f"during the loop: {during_bytecode}, during compression: {during_compression}")
