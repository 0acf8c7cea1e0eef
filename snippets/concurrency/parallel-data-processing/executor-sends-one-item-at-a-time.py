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


def pickled(map_function, count=40, **options):
    sent.clear()
    assert list(map_function(Double(), range(count), **options)) == list(range(0, 2 * count, 2))
    return len(sent)


context = multiprocessing.get_context("fork")
with ProcessPoolExecutor(1, mp_context=context) as executor:
    assert [pickled(executor.map), pickled(executor.map, chunksize=20)] == [40, 2]
with context.Pool(1) as pool:
    assert [pickled(pool.map), pickled(pool.map, count=9), pickled(pool.map, chunksize=20)] == [4, 3, 2]
