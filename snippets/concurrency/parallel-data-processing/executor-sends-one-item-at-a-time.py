import multiprocessing
from concurrent.futures import ProcessPoolExecutor

sent = []


class Double:
    def __call__(self, number):
        return 2 * number

    def __reduce__(self):
        sent.append(self)
        return Double, ()


def pickled(map_function, **options):
    sent.clear()
    assert list(map_function(Double(), range(40), **options)) == list(range(0, 80, 2))
    return len(sent)


context = multiprocessing.get_context("fork")
with ProcessPoolExecutor(1, mp_context=context) as executor:
    assert [pickled(executor.map), pickled(executor.map, chunksize=20)] == [40, 2]
with context.Pool(1) as pool:
    assert [pickled(pool.map), pickled(pool.map, chunksize=20)] == [4, 2]
