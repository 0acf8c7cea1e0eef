# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: ProcessPoolExecutor(1, mp_context=context) -> ProcessPoolExecutor(2, mp_context=context)", because = "Each item is sent alone, to whichever worker." }]
# ///
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

sent = []


class Double:
    def __call__(self, number):
        return 2 * number

    def __reduce__(self):
        sent.append(self)
        return Double, ()


context = multiprocessing.get_context("fork")
with context.Pool(1) as pool:
    assert pool.map(Double(), range(40)) == list(range(0, 80, 2))
by_pool = len(sent)
with ProcessPoolExecutor(1, mp_context=context) as executor:
    assert list(executor.map(Double(), range(40))) == list(range(0, 80, 2))
by_executor = len(sent) - by_pool
assert (by_pool, by_executor) == (4, 40)
assert by_executor == by_pool
