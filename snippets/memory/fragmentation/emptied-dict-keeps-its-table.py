import sys

table = dict.fromkeys(range(10_000))
full = sys.getsizeof(table)
for key in range(10_000):
    del table[key]
assert (len(table), sys.getsizeof(table)) == (0, full)
assert sys.getsizeof(dict(table)) == sys.getsizeof({})
table.clear()
assert sys.getsizeof(table) == sys.getsizeof({})
assert full > 1000 * sys.getsizeof({})
print(full > 1000 * sys.getsizeof({}))
