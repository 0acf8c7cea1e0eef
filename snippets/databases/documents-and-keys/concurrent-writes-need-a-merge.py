from functools import reduce
from itertools import permutations

writes = [(1, {"book"}), (2, {"pen"}), (3, {"cup"})]


def last_wins(one, other):
    return max(one, other)


def union(one, other):
    return one[0], one[1] | other[1]


by_time = [reduce(last_wins, order) for order in permutations(writes)]
merged = [reduce(union, order)[1] for order in permutations(writes)]
assert by_time == [(3, {"cup"})] * 6
assert merged == [{"book", "pen", "cup"}] * 6
assert reduce(union, writes + writes)[1] == merged[0]
print(len(by_time), len(merged))
