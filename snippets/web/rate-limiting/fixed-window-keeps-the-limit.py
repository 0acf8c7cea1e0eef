from collections import Counter

LIMIT = 10
counts = Counter()


def admits(now):
    counts[now // 60] += 1
    return counts[now // 60] <= LIMIT


admitted = [now for now in [59] * 15 + [60] * 15 if admits(now)]
within_a_minute = [now for now in admitted if 30 <= now < 90]
assert len(admitted) == len(within_a_minute) and set(admitted) == {59, 60}
print(len(within_a_minute))
assert len(within_a_minute) <= LIMIT
