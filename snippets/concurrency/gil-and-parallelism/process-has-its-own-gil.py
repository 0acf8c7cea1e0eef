import mmap
import multiprocessing
import sys

sys.setswitchinterval(1000)
shared = mmap.mmap(-1, 1)


def child():
    while shared[0] != 1:
        pass
    shared[0] = 2


process = multiprocessing.get_context("fork").Process(target=child)
process.start()
shared[0] = 1
turns = 0
while shared[0] != 2 and turns < 20_000_000:
    turns += 1
seen_while_computing = shared[0]
process.join()

assert seen_while_computing == 2
print(f"value written by the child while the parent computed: {seen_while_computing}")
