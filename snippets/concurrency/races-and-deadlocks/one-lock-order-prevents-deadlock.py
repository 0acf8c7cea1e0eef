import threading

locks = [threading.Lock() for _ in range(2)]
ranks = {lock: rank for rank, lock in enumerate(locks)}
both_hold_one = threading.Barrier(2)
log = []


def transfer(name, source, target):
    first, second = sorted((source, target), key=ranks.get)
    with first:
        try:
            both_hold_one.wait(timeout=0.002)
            met = "each holds one"
        except threading.BrokenBarrierError:
            met = "holds the first alone"
        got = second.acquire(timeout=0.002)
        log.append((name, met, got))
        if got:
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
assert sorted(log) == [
    ("a to b", "holds the first alone", True),
    ("b to a", "holds the first alone", True),
]
print(sorted(log))
