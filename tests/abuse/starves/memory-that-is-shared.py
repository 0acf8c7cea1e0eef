# tries: take more than its memory in a mapping that its processes share
# full: out-of-memory
# says: 64 MiB of memory (`memory-mib`)
# /// script
# [tool.verify]
# memory-mib = 64
# ///
import mmap
import time

taken = mmap.mmap(-1, 192 << 20)
for at in range(0, len(taken), 4096):
    taken[at] = 1
time.sleep(0.3)
assert taken[0] == 1
