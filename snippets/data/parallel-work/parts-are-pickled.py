import concurrent.futures
import multiprocessing
import os


class Part:
    def __init__(self, rows):
        self.rows = rows

    def __reduce__(self):
        pickled.append(os.getpid())
        return Part, (self.rows,)


def total(part):
    return os.getpid(), sum(part.rows)


pickled = []
if __name__ == "__main__":
    parts = [Part(range(0, 10)), Part(range(10, 20)), Part(range(20, 30))]
    context = multiprocessing.get_context("fork")
    with concurrent.futures.ProcessPoolExecutor(max_workers=2, mp_context=context) as pool:
        results = list(pool.map(total, parts))
    assert [result for _, result in results] == [45, 145, 245]
    assert os.getpid() not in {process for process, _ in results}
    assert pickled == [os.getpid()] * 3
