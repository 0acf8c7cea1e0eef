import random

generator = random.Random(7)
fixed = [2.0 for _ in range(100)]
jittered = [generator.uniform(0, 2.0) for _ in range(100)]
assert len(set(fixed)) == 1
assert len(set(jittered)) == 100
busiest = max(sum(start <= pause < start + 0.2 for pause in jittered) for start in jittered)
assert 10 <= busiest <= 25
print(len(set(jittered)))
