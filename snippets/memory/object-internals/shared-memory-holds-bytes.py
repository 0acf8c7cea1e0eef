import subprocess
import sys
from multiprocessing import shared_memory

code = """
import sys
from multiprocessing import resource_tracker, shared_memory
block = shared_memory.SharedMemory(sys.argv[1])
resource_tracker.unregister(block._name, "shared_memory")
block.buf[1] = block.buf[0] + 1
block.close()
"""
block = shared_memory.SharedMemory(create=True, size=2)
block.buf[0] = 41
status = subprocess.call([sys.executable, "-c", code, block.name])
written = bytes(block.buf[:2])
try:
    block.buf[0] = [1, 2]
    outcome = "stored"
except TypeError as error:
    outcome = type(error).__name__
block.close()
block.unlink()
assert (status, written) == (0, bytes([41, 42]))
assert outcome == "TypeError"
print(list(written), outcome)
