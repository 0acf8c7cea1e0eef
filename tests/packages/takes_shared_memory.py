# tries: to take more memory than a snippet may have, which the kernel limits for no process
# ends: out-of-memory
import mmap
import time

kept = mmap.mmap(-1, 1 << 30)
for page in range(0, 1 << 30, 4096):
    kept[page] = 1
time.sleep(1)
