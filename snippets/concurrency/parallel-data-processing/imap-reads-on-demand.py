# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: context.Pool(1) -> context.Pool(2)", because = "The input is read ahead for any number of workers." }]
# ///
import multiprocessing
import threading

context = multiprocessing.get_context("fork")
all_read = threading.Event()


def numbers():
    yield from range(20)
    all_read.set()


with context.Pool(1) as pool:
    results = pool.imap(abs, numbers())
    read_ahead = all_read.wait(0.5)
    assert list(results) == list(range(20))
assert not read_ahead
