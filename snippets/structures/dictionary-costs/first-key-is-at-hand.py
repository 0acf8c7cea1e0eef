# /// script
# [tool.verify]
# exclusive = true
# ///
import timeit

table = dict.fromkeys(range(100_000))
fresh = min(timeit.repeat(lambda: next(iter(table)), number=10, repeat=10))
for number in range(99_000):
    del table[number]
assert next(iter(table)) == 99_000
constant = min(timeit.repeat(lambda: next(iter(table)), number=10, repeat=10)) < 20 * fresh
print(len(table), constant)
assert constant is True
