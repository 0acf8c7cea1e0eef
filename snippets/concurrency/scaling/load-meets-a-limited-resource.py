def waits(requests, workers):
    free_at = [0] * workers
    for arrival, duration in requests:
        start = max(min(free_at), arrival)
        free_at[free_at.index(min(free_at))] = start + duration
        yield start - arrival


def every(interval):
    return [(number * interval, 6) for number in range(100)]


assert list(waits(every(3), workers=2)) == [0] * 100
assert list(waits(every(2), workers=2)) == [2 * (number // 2) for number in range(100)]
assert list(waits(every(2), workers=3)) == [0] * 100
