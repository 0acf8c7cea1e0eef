# /// script
# [tool.verify]
# exclusive = true
# ///
import time
import timeit

table = dict.fromkeys(range(100_000))


def seconds():
    return min(timeit.repeat(lambda: next(iter(table)), timer=time.thread_time, number=20, repeat=10))


fresh = seconds()
for number in range(99_000):
    del table[number]
assert next(iter(table)) == 99_000
constant = seconds() < 20 * fresh
print(len(table), constant)
assert constant is True
