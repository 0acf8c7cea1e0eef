# tries: take more than its memory in shared mappings, of which it keeps one page each
# full: out-of-memory
# says: 64 MiB of memory (`memory-mib`)
# beyond: polled: pages of a shared mapping that no process has mapped any longer are charged to no process
# /// script
# [tool.verify]
# memory-mib = 64
# timeout = 5
# ///
import ctypes
import mmap
import time

library = ctypes.CDLL(None, use_errno=True)
library.mmap.restype = ctypes.c_void_p
library.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
library.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
size = 2 << 20
kept = []
for _ in range(120):
    address = library.mmap(None, size, mmap.PROT_READ | mmap.PROT_WRITE, mmap.MAP_SHARED | mmap.MAP_ANONYMOUS, -1, 0)
    ctypes.memset(address, 1, size)
    assert library.munmap(address + 4096, size - 4096) == 0
    kept.append(address)
time.sleep(0.3)
assert len(kept) == 120
