import mmap
import os
import sys

sys.setswitchinterval(1000)
shared = mmap.mmap(-1, 1)
child = os.fork()
if child == 0:
    while shared[0] != 1:
        pass
    shared[0] = 2
    os._exit(0)

shared[0] = 1
turns = 0
while shared[0] != 2 and turns < 20_000_000:
    turns += 1
seen_while_computing = shared[0]
os.waitpid(child, 0)

assert seen_while_computing == 2
print(f"value written by the child while the parent computed: {seen_while_computing}")
