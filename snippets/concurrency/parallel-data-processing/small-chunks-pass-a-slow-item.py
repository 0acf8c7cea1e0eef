import multiprocessing

context = multiprocessing.get_context("fork")
finished = context.Semaphore(0)


def work(number):
    if number > 0:
        finished.release()
        return 0
    passed = 0
    while passed < 7 and finished.acquire(timeout=0.3):
        passed += 1
    return passed


def passed(chunksize):
    with context.Pool(2) as pool:
        counts = pool.map(work, range(8), chunksize=chunksize)
    while finished.acquire(block=False):
        pass
    assert counts[1:] == [0] * 7
    return counts[0]


assert [passed(1), passed(4)] == [7, 4]
