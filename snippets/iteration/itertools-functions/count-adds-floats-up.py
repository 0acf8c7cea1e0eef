from itertools import count, islice

added = list(islice(count(0.0, 0.1), 11))[-1]
multiplied = next(islice((i * 0.1 for i in count()), 10, None))
assert (added, multiplied) == (0.9999999999999999, 1.0)
print(added, multiplied)
