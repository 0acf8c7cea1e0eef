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


def buy():
    if stock.available() == 1:
        both_looked.wait(timeout=5)
        stock.take()


threads = [threading.Thread(target=buy) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert stock.available() == -1
print("left in stock:", stock.available())
