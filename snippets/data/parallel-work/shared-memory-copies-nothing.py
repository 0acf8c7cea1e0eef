import os
from multiprocessing.shared_memory import SharedMemory

shared = SharedMemory(create=True, size=32)
rows = shared.buf.cast("d")
rows[:] = memoryview(bytes(32)).cast("d")
child = os.fork()
if child == 0:
    rows[2] = 2.5
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
changed = list(rows)
rows.release()
shared.close()
shared.unlink()
assert changed == [0.0, 0.0, 2.5, 0.0]
