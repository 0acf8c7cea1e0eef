import random
from collections import Counter


def merge_sorted(first, second):
    merged = []
    while first and second:
        merged.append(first.pop(0) if first[0] <= second[0] else second.pop(0))
    return merged + first + second


def broken(first, second):
    return sorted(set(first) | set(second))


def properties(merge):
    chance = random.Random(1)
    ordered = kept = simple = True
    for _ in range(200):
        first, second = (sorted(chance.choices(range(5), k=chance.randrange(5))) for _ in range(2))
        result = merge(list(first), list(second))
        ordered &= all(a <= b for a, b in zip(result, result[1:]))
        kept &= Counter(result) == Counter(first) + Counter(second)
        simple &= result == sorted(first + second)
    return ordered, kept, simple


print(properties(merge_sorted), properties(broken))
assert properties(merge_sorted) == (True, True, True)
assert properties(broken) == (True, False, False)
