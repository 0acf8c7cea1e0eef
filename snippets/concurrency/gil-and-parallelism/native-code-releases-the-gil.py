import hashlib
import sys
import threading

# The other thread can run only where the main thread releases the GIL by itself.
sys.setswitchinterval(1000)
go = threading.Event()
progress = []


def other():
    go.wait()
    progress.append("other thread ran")


thread = threading.Thread(target=other)
thread.start()
digest = hashlib.sha256()
block = bytes(500_000)
go.set()
for _ in range(100_000):
    pass
during_bytecode = list(progress)
for _ in range(1_600):
    digest.update(block)
    if progress != []:
        break
during_hashing = list(progress)
thread.join()

assert during_bytecode == []
assert during_hashing == ["other thread ran"]
print(f"during the loop: {during_bytecode}, during hashing: {during_hashing}")
