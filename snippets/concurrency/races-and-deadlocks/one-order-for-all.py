import threading

ranks = {}
locks = [threading.Lock() for _ in range(2)]
for rank, lock in enumerate(locks):
    ranks[lock] = rank
both_started = threading.Barrier(2)
log = []


def transfer(name, source, target):
    first, second = sorted((source, target), key=ranks.get)
    both_started.wait(timeout=5)
    with first:
        got = second.acquire(timeout=5)
        log.append((name, first is locks[0], got))
        second.release()


a, b = locks
threads = [
    threading.Thread(target=transfer, args=("a to b", a, b)),
    threading.Thread(target=transfer, args=("b to a", b, a)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(log) == [("a to b", True, True), ("b to a", True, True)]
print(sorted(log))
