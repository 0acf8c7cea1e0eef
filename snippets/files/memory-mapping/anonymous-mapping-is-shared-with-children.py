import mmap
import os

mapping = mmap.mmap(-1, 5)
plain = bytearray(5)
assert mapping[:] == bytes(plain)

child = os.fork()
if child == 0:
    mapping[:] = plain[:] = b"child"
    os._exit(0)
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

assert status == 0
assert (mapping[:], bytes(plain)) == (b"child", bytes(5))
print(mapping[:], bytes(plain))
