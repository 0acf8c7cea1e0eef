# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: context.Pool(2) -> context.Pool(3)", because = "Two chunks leave a third worker idle." }]
# ///
import multiprocessing
import os

context = multiprocessing.get_context("fork")
both_workers = context.Barrier(2)


def work(number):
    return number * 10, os.getpid(), both_workers.wait(timeout=30)


with context.Pool(2) as pool:
    results, workers, arrivals = zip(*pool.map(work, range(8), chunksize=4))
assert results == (0, 10, 20, 30, 40, 50, 60, 70)
assert workers[0] != workers[4]
assert workers == (workers[0],) * 4 + (workers[4],) * 4
assert [first + second for first, second in zip(arrivals[:4], arrivals[4:])] == [1] * 4
