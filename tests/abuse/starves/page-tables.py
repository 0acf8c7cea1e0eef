# tries: take more than its memory in page tables, for pages of zeros that take none
# full: out-of-memory
# says: 64 MiB of memory (`memory-mib`)
# /// script
# [tool.verify]
# memory-mib = 64
# timeout = 5
# ///
import mmap
import time

flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0)
zeros = mmap.mmap(-1, 96 << 30, flags=flags, prot=mmap.PROT_READ)
for at in range(0, len(zeros), 2 << 20):
    assert zeros[at] == 0
time.sleep(0.3)
