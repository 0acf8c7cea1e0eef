# tries: take more than its memory in several processes
# full: out-of-memory
# says: 64 MiB of memory (`memory-mib`)
# /// script
# [tool.verify]
# memory-mib = 64
# timeout = 5
# ///
import os
import time

for _ in range(3):
    if os.fork() == 0:
        taken = b"x" * (40 << 20)
        time.sleep(3)
        os._exit(0)
for _ in range(3):
    os.wait()
assert 1 + 0 == 1
