# /// script
# requires-python = ">=3.14"
# ///
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import count

release, fourth_read = threading.Event(), threading.Event()
read, results = [], []


def numbers():
    for number in count():
        read.append(number)
        if number == 3:
            fourth_read.set()
        yield number


def work(number):
    return release.wait(timeout=5), number


with ThreadPoolExecutor() as pool:
    mapped = pool.map(work, numbers(), buffersize=3)
    at_first = read.copy()
    asking = threading.Thread(target=lambda: results.append(next(mapped)))
    asking.start()
    assert fourth_read.wait(timeout=5)
    when_asked = read.copy(), results.copy()
    release.set()
    asking.join()

assert at_first == [0, 1, 2]
assert when_asked == ([0, 1, 2, 3], [])
assert (results, read) == ([(True, 0)], [0, 1, 2, 3])
print(at_first, when_asked)
