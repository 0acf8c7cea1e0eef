from functools import reduce
from itertools import permutations

writes = [(1, frozenset({"book"})), (2, frozenset({"pen"})), (3, frozenset({"cup"}))]


def last_wins(one, other):
    return max(one, other, key=lambda write: write[0])


def union(one, other):
    return max(one[0], other[0]), one[1] | other[1]


by_time = {reduce(last_wins, order)[1] for order in permutations(writes)}
merged = {reduce(union, order)[1] for order in permutations(writes)}
again = union(union(writes[0], writes[1]), writes[1])[1]
print(len(by_time), len(merged))
assert by_time == {frozenset({"cup"})}
assert merged == {frozenset({"book", "pen", "cup"})}
assert again == {"book", "pen"}
