from collections import Counter, deque

LIMIT = 10
counts, log = Counter(), deque()


def fixed_window(now):
    counts[now // 60] += 1
    return counts[now // 60] <= LIMIT


def sliding_log(now):
    while log and log[0] <= now - 60:
        log.popleft()
    if len(log) < LIMIT:
        log.append(now)
        return True


requests = sorted([59, 60, 119] * 15)
by_window = Counter(now for now in requests if fixed_window(now))
by_log = Counter(now for now in requests if sliding_log(now))
assert by_window == {59: 10, 60: 10}
assert by_log == {59: 10, 119: 10}
assert list(log) == [119] * LIMIT
print(by_window)
