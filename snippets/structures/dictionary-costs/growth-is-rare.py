import sys

table, growths = {0: None}, []
last = sys.getsizeof(table)
for number in range(1, 300_000):
    table[number] = None
    if (size := sys.getsizeof(table)) != last:
        growths.append(number)
        last = size
assert len(growths) == 16 and list(table) == list(range(300_000))
assert sum(growths) < 2 * 300_000
print(len(growths), sum(growths))
