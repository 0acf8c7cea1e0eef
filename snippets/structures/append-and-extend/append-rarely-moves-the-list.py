import sys

items, last, growths = [], sys.getsizeof([]), []
for number in range(1_000_000):
    items.append(None)
    if (size := sys.getsizeof(items)) != last:
        growths.append(len(items))
        last = size
assert len(growths) < 100
assert growths[:5] == [1, 5, 9, 17, 25]
assert all(a + a // 8 < b <= a + a // 8 + 8 for a, b in zip(growths, growths[1:]))
assert sum(growths) < 9 * 1_000_000
print(len(growths), growths[:5])
