from collections import Counter

LIMIT = 10
counts = Counter()


def admits(now):
    counts[now // 60] += 1
    return counts[now // 60] <= LIMIT


admitted = Counter(now for now in [59] * 15 + [60] * 15 if admits(now))
assert admitted == {59: 10, 60: 10}
print(admitted)
assert sum(admitted.values()) <= LIMIT
