import threading


class Stock:
    def __init__(self, count):
        self._lock = threading.Lock()
        self._count = count

    def available(self):
        with self._lock:
            return self._count

    def take(self):
        with self._lock:
            self._count -= 1


stock = Stock(1)
both_looked = threading.Barrier(2)
looked = []


def buy():
    if stock.available() == 1:
        looked.append(both_looked.wait(timeout=5))
        stock.take()


threads = [threading.Thread(target=buy) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(looked) == [0, 1]
assert stock.available() in (0, -1)
print(f"left in stock: {stock.available()}")
assert stock.available() == 0
