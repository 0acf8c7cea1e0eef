import mmap
import os

items = ["from parent"]
shared = mmap.mmap(-1, 1)
reading, writing = os.pipe()

child = os.fork()
if child == 0:
    items.append("from child")
    os.write(writing, repr(items).encode())
    shared[0] = 7
    os._exit(0)

os.waitpid(child, 0)
received = os.read(reading, 100).decode()

assert received == "['from parent', 'from child']"
assert items == ["from parent"]
assert shared[0] == 7
print(received, items, shared[0])
