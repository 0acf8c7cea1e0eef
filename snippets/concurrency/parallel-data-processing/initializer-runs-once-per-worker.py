import multiprocessing

context = multiprocessing.get_context("fork")
prepared = context.Value("i", 0)


class Table(dict):
    def __reduce_ex__(self, protocol):
        raise TypeError("this table is not to be pickled")


def prepare(given):
    global table
    table = given
    with prepared.get_lock():
        prepared.value += 1


def look_up(key):
    return table[key]


prices = Table(apple=1, pear=2, plum=3)
with context.Pool(2, initializer=prepare, initargs=(prices,)) as pool:
    assert pool.map(look_up, prices, chunksize=1) == [1, 2, 3]
    try:
        pool.map(len, [prices])
    except TypeError as error:
        refusal = str(error)
    pool.close()
    pool.join()
assert prepared.value == 2
assert refusal == "this table is not to be pickled"
