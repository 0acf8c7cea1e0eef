import multiprocessing
from multiprocessing.shared_memory import SharedMemory

context = multiprocessing.get_context("fork")
block = SharedMemory(create=True, size=8)


def child():
    block.buf[0] = 7


process = context.Process(target=child)
process.start()
process.join()
assert (block.buf[0], process.exitcode) == (7, 0)
again = SharedMemory(name=block.name)
again.buf[1] = 8
assert bytes(block.buf[:2]) == b"\x07\x08"
name = block.name
again.close()
block.close()
last = SharedMemory(name=name)
assert bytes(last.buf[:2]) == b"\x07\x08"
last.close()
last.unlink()
try:
    SharedMemory(name=name)
except FileNotFoundError:
    state = "gone"
assert state == "gone"
