import concurrent.futures
import multiprocessing
import os


class Part:
    def __init__(self, rows):
        self.rows = rows

    def __reduce__(self):
        pickled.append(os.getpid())
        return Part, (self.rows,)


class Total:
    def __init__(self, amount, process):
        self.amount, self.process = amount, process

    def __reduce__(self):
        return Total, (self.amount, os.getpid())


def total(part):
    return Total(sum(part.rows), None)


pickled = []
if __name__ == "__main__":
    parts = [Part(range(0, 10)), Part(range(10, 20)), Part(range(20, 30))]
    context = multiprocessing.get_context("fork")
    with concurrent.futures.ProcessPoolExecutor(max_workers=2, mp_context=context) as pool:
        results = list(pool.map(total, parts))
    assert [result.amount for result in results] == [45, 145, 245]
    assert {type(result.process) for result in results} == {int}  # the process that pickled the result
    assert os.getpid() not in {result.process for result in results}
    assert pickled == [os.getpid()] * 3
