# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import ThreadPoolExecutor
from itertools import count

taken = []


def numbers():
    for number in count():
        taken.append(number)
        yield number


with ThreadPoolExecutor(max_workers=1) as pool:
    results = pool.map(str, numbers(), buffersize=3)
    before = list(taken)
    first = next(results)
    after = taken.copy()
    assert pool._max_workers == 1

assert before == [0, 1, 2]
assert (first, after) == ("0", [0, 1, 2, 3])
print(before, after)
