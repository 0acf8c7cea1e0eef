import mmap
import os

items = ["from parent"]
shared = mmap.mmap(-1, 3)
reading, writing = os.pipe()

child = os.fork()
if child == 0:
    items.append("from child")
    os.write(writing, repr(items).encode())
    shared[:] = b"new"
    os._exit(7)

assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
os.close(writing)
with open(reading) as pipe:
    received = pipe.read()

assert received == "['from parent', 'from child']"
assert items == ["from parent"]
assert shared[:] == b"new"
print(received, items, shared[:])
