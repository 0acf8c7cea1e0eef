import threading
from concurrent.futures import ThreadPoolExecutor

read = []
release = threading.Event()


def numbers():
    for number in range(100):
        read.append(number)
        yield number


def work(number):
    return release.wait(timeout=5), number


with ThreadPoolExecutor(max_workers=1) as pool:
    results = pool.map(work, numbers())
    read_before = len(read)
    assert pool._max_workers == 1
    release.set()
    first = next(results)

assert (read_before, first) == (100, (True, 0))
print("items read before the first result:", read_before)
