import random
from collections import Counter

draw = random.Random(2)
for _ in range(200):
    counts = Counter(draw.choices("abcdefgh", k=draw.randrange(9, 20)))
    ordered = sorted(counts.items(), key=lambda pair: pair[1], reverse=True)
    assert counts.most_common() == ordered
    for n in range(10):
        assert counts.most_common(n) == ordered[:n]
assert counts.most_common(2) == [("g", 4), ("d", 3)]
print(counts.most_common(2))
