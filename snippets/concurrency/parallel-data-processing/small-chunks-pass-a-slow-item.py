# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: context.Pool(2) -> context.Pool(3)", because = "A third worker passes the slow item too." }]
# ///
import multiprocessing

context = multiprocessing.get_context("fork")


def work(patience):
    if patience:
        return sum(finished.acquire(timeout=seconds) for seconds in patience)
    finished.release()
    return 0


def passed(chunksize, patience):
    """How many of the other seven items end before the slow one, which waits so long for each of them."""
    global finished
    finished = context.Semaphore(0)
    with context.Pool(2) as pool:
        counts = pool.map(work, [patience] + [[]] * 7, chunksize=chunksize)
    assert counts[1:] == [0] * 7
    return counts[0]


assert passed(1, [5] * 7) == 7
assert passed(4, [5] * 4 + [0.01]) == 4
