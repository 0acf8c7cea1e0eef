# shows: an assert that fails in a pool is raised by result()
# ends: refuted
from concurrent.futures import ThreadPoolExecutor


def work(x):
    assert x == 2
    return x


with ThreadPoolExecutor(1) as pool:
    print(pool.submit(work, 2).result())
    pool.submit(work, 1).result()
