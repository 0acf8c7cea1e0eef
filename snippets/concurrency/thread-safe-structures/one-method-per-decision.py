import threading


class Stock:
    def __init__(self, count):
        self._lock = threading.Lock()
        self._count = count

    def take_one(self):
        with self._lock:
            if self._count == 0:
                return False
            self._count -= 1
            return True


stock = Stock(1)
start = threading.Barrier(3)
results = []


def buy():
    start.wait(timeout=5)
    results.append(stock.take_one())


threads = [threading.Thread(target=buy) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(results) == [False, False, True]
print(sorted(results))
