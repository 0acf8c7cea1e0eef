import multiprocessing
from concurrent.futures import ProcessPoolExecutor

sent = []


class Double:
    def __call__(self, number):
        return 2 * number

    def __reduce__(self):
        sent.append("pickled")
        return Double, ()


context = multiprocessing.get_context("fork")
with context.Pool(1) as pool:
    assert pool.map(Double(), range(40)) == list(range(0, 80, 2))
by_pool = len(sent)
sent.clear()
with ProcessPoolExecutor(1, mp_context=context) as executor:
    assert list(executor.map(Double(), range(40))) == list(range(0, 80, 2))
assert by_pool == 4
assert len(sent) == by_pool
