import multiprocessing
import threading

lock = threading.Lock()
context = multiprocessing.get_context("fork")
forked, held, got = context.Event(), context.Event(), context.SimpleQueue()


def worker():
    forked.set()
    held.wait(30)
    got.put(lock.acquire(blocking=False))


child = context.Process(target=worker)
child.start()
forked.wait(30)
with lock:
    held.set()
    acquired_too = got.get()
child.join()
assert child.exitcode == 0
assert not acquired_too
