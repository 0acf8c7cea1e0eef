import multiprocessing
import threading

lock = threading.Lock()
context = multiprocessing.get_context("fork")
forked, held, got = context.Event(), context.Event(), context.SimpleQueue()


def worker():
    forked.set()
    assert held.wait(30)
    got.put(lock.acquire(blocking=False))


child = context.Process(target=worker)
child.start()
forked.wait(30)
with lock:
    assert lock.locked()
    held.set()
    acquired_too = got.get()
child.join()
assert child.exitcode == 0
assert not acquired_too
