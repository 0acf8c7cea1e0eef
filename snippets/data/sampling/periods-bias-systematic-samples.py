import random
import statistics

visitors = [300 if day % 7 in (5, 6) else 100 for day in range(700)]
assert [statistics.mean(visitors[start::7]) for start in range(7)] == [100] * 5 + [300] * 2
assert all(152 < statistics.mean(visitors[start::8]) < 162 for start in range(8))
generator = random.Random(0)
means = [statistics.mean(generator.sample(visitors, k=100)) for _ in range(50)]
assert min(means) > 120 and max(means) < 200
