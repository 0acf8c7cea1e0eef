import mmap
import os

items = ["from parent"]
shared = mmap.mmap(-1, 1)
reading, writing = os.pipe()

child = os.fork()
if child == 0:
    items.append("from child")
    os.write(writing, repr(items).encode())
    shared[0] += 7
    os._exit(0)

os.close(writing)
received = os.read(reading, 1000).decode()
os.waitpid(child, 0)

assert received == "['from parent', 'from child']"
assert items == ["from parent"]
assert shared[0] == 7
print(received, items, shared[0])
