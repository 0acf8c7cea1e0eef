import multiprocessing
import threading

context = multiprocessing.get_context("fork")
release = context.Event()
all_read = threading.Event()


def numbers():
    yield from range(20)
    all_read.set()


def work(number):
    release.wait(30)
    return number


with context.Pool(1) as pool:
    results = pool.imap(work, numbers())
    read_ahead = all_read.wait(0.5)
    release.set()
    assert list(results) == list(range(20))
assert not read_ahead
