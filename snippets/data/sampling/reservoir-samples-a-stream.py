import itertools
from collections import Counter


def reservoir(stream, size, choose):
    kept = []
    for seen, item in enumerate(stream):
        if seen < size:
            kept.append(item)
        elif (place := choose(seen + 1)) < size:
            kept[place] = item
    return kept


counts = Counter()
for choices in itertools.product(range(3), range(4), range(5)):  # all that `choose` can return, alike likely
    remaining = iter(choices)
    counts.update(reservoir(iter("abcde"), 2, lambda bound: next(remaining)))
assert counts == dict.fromkeys("abcde", 60 * 2 // 5)
