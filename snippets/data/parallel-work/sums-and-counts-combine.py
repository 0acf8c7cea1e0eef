import random
import statistics

generator = random.Random(3)
for _ in range(50):
    parts = [[generator.randrange(100) for _ in range(generator.randrange(1, 6))] for _ in range(4)]
    rows = sum(parts, [])
    combined = sum(map(sum, parts)), sum(map(len, parts)), min(map(min, parts)), max(map(max, parts))
    assert combined == (sum(rows), len(rows), min(rows), max(rows))
    assert statistics.mean(rows) == combined[0] / combined[1]
parts = [[1, 2, 3], [10]]
assert statistics.mean(map(statistics.mean, parts)) == 6 != statistics.mean(sum(parts, [])) == 4
parts = [[1, 2, 9], [3, 4, 5]]
assert statistics.mean(map(statistics.mean, parts)) == statistics.mean(sum(parts, [])) == 4
assert statistics.median(map(statistics.median, parts)) == 3 != statistics.median(sum(parts, [])) == 3.5
