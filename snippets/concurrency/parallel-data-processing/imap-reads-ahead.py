# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: context.Pool(1) -> context.Pool(2)", because = "The input is read ahead for any number of workers." }]
# ///
import multiprocessing
import threading

context = multiprocessing.get_context("fork")
release = context.Event()
all_read = threading.Event()
readers = set()


def numbers():
    for number in range(20):
        readers.add(threading.current_thread())
        yield number
    all_read.set()


def work(number):
    return number, release.wait(30)


with context.Pool(1) as pool:
    results = pool.imap(work, numbers())
    assert all_read.wait(30)
    release.set()
    assert [next(results), next(results)] == [(0, True), (1, True)]
    assert [number for number, _ in results] == list(range(2, 20))
assert len(readers) == 1 and threading.main_thread() not in readers
