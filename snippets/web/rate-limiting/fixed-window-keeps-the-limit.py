from collections import Counter

LIMIT = 10
counts = Counter()


def admits(now):
    counts[now // 60] += 1
    return counts[now // 60] <= LIMIT


admitted = [now for now in [59] * 15 + [60] * 15 if admits(now)]
within_a_minute = [now for now in admitted if 30 <= now < 90]
assert Counter(admitted) == Counter(within_a_minute) == {59: 10, 60: 10}
print(len(within_a_minute))
assert len(within_a_minute) <= LIMIT
