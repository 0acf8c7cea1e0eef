import threading


def permits_after(releases):
    semaphore = threading.Semaphore(1)
    for _ in range(releases):
        assert semaphore.release() is None
    count = 0
    while semaphore.acquire(blocking=False):
        count += 1
    return count


assert [permits_after(releases) for releases in (0, 1, 3)] == [1, 2, 4]
print([permits_after(releases) for releases in (0, 1, 3)])
