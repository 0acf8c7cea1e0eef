from collections import Counter
from statistics import mean

data = [3, 1, 4, 1, 5, 9]
merged = []
for cut in range(1, 6):
    chunks = [data[cut:], data[:cut]]
    total, count = sum(map(sum, chunks)), sum(map(len, chunks))
    merged.append((total, count, sum(map(Counter, chunks), Counter())))

assert merged == [(23, 6, Counter({1: 2, 3: 1, 4: 1, 5: 1, 9: 1}))] * 5
assert merged == [(sum(data), len(data), Counter(data))] * 5
assert mean(data) == 23 / 6
print(merged[0])
