import multiprocessing
import os

context = multiprocessing.get_context("fork")
both_workers = context.Barrier(2)


def work(number):
    both_workers.wait(timeout=30)
    return number * 10, os.getpid()


with context.Pool(2) as pool:
    results, workers = zip(*pool.map(work, range(8), chunksize=4))
assert results == (0, 10, 20, 30, 40, 50, 60, 70)
assert workers[0] != workers[4]
assert workers == (workers[0],) * 4 + (workers[4],) * 4
