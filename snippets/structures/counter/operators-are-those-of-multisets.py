import random
from collections import Counter

draw, elements = random.Random(3), "abcd"
for _ in range(300):
    a, b = Counter(draw.choices(elements, k=6)), Counter(draw.choices(elements, k=6))
    sums = {e: a[e] + b[e] for e in elements}
    assert a + b == {e: n for e, n in sums.items() if n > 0}
    assert a - b == {e: a[e] - b[e] for e in elements if a[e] > b[e]}
    assert a & b == {e: min(a[e], b[e]) for e in elements if min(a[e], b[e]) > 0}
    assert a | b == {e: max(a[e], b[e]) for e in elements if max(a[e], b[e]) > 0}
    assert (a & b).total() + (a | b).total() == 12
    assert (a <= b) is all(a[e] <= b[e] for e in elements)
assert (a - b, a & b) == (Counter({"c": 3}), Counter({"b": 1, "a": 1, "d": 1}))
print(a - b, a & b)
