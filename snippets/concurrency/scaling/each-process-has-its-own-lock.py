import multiprocessing
import threading

context = multiprocessing.get_context("fork")
locks = [threading.Lock(), context.Lock()]
forked, held, got = context.Event(), context.Event(), context.SimpleQueue()


def worker():
    forked.set()
    got.put([held.wait(30), *(lock.acquire(False) for lock in locks)])


child = context.Process(target=worker)
child.start()
assert forked.wait(30)
with locks[0], locks[1]:
    held.set()
    acquired = got.get()
child.join()
assert (acquired, child.exitcode) == ([True, True, False], 0)
