import sys

table, last, growths = {0: 0}, sys.getsizeof({0: 0}), []
for number in range(1, 300_000):
    table[number] = None
    if (size := sys.getsizeof(table)) != last:
        growths.append(number)
        last = size
assert len(growths) == 16
assert sum(growths) < 2 * 300_000
print(len(growths), sum(growths))
