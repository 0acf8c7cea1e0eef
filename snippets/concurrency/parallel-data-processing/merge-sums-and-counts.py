import random
from collections import Counter
from statistics import mean

generator = random.Random(427)
data = [generator.randrange(10) for _ in range(1000)]
for _ in range(20):
    cuts = sorted(generator.sample(range(1, 1000), 4))
    chunks = [data[start:stop] for start, stop in zip([0, *cuts], [*cuts, 1000])]
    generator.shuffle(chunks)
    total = sum(sum(chunk) for chunk in chunks)
    count = sum(len(chunk) for chunk in chunks)
    assert total / count == mean(data)
    assert sum((Counter(chunk) for chunk in chunks), Counter()) == Counter(data)
