# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: context.Pool(1) -> context.Pool(2)", because = "The input is read ahead for any number of workers." }]
# ///
import multiprocessing
import threading

context = multiprocessing.get_context("fork")


def work(item):
    return len(item), release.wait(30)


def reads_all(size, patience):
    """Whether twenty items of this size are read before there is a result."""
    global release
    release, all_read, readers = context.Event(), threading.Event(), set()

    def items():
        for _ in range(20):
            readers.add(threading.current_thread())
            yield bytes(size)
        all_read.set()

    with context.Pool(1) as pool:
        results = pool.imap(work, items())
        ahead = all_read.wait(patience)
        release.set()
        assert next(results) == (size, True)
        assert list(results) == [(size, True)] * 19
    assert len(readers) == 1 and threading.main_thread() not in readers
    return ahead


assert reads_all(size=1, patience=30) is True
assert reads_all(size=1_000_000, patience=0.05) is False
