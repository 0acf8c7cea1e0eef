import heapq
import itertools
from collections import Counter

inputs = [items for size in range(3) for items in itertools.combinations_with_replacement("ab", size)]


def merged(first, second):
    return list(heapq.merge(first, second))


def united(first, second):
    return sorted(set(first) | set(second))


def joined(first, second):
    return [*first, *second]


def violations(function):
    counts = Counter()
    for first, second in itertools.product(inputs, inputs):
        result = function(first, second)
        counts["ordered"] += any(a > b for a, b in itertools.pairwise(result))
        counts["kept"] += Counter(result) != Counter(first) + Counter(second)
        counts["simple"] += result != sorted(first + second)
    return counts


found = [violations(function) for function in (merged, united, joined)]
assert found == [
    Counter(ordered=0, kept=0, simple=0),
    Counter(ordered=0, kept=27, simple=27),
    Counter(ordered=9, kept=0, simple=9),
]
print(found)
