import threading


class Stock:
    def __init__(self, count):
        self._lock = threading.Lock()
        self._count = count

    def take_one(self):
        with self._lock:
            if self._count == 0:
                return False
            let_the_other_try()
            self._count -= 1
            return True


def let_the_other_try():
    other.start()
    other.join(timeout=0.002)


def buy():
    results.append(stock.take_one())


stock = Stock(1)
results = []
other = threading.Thread(target=buy)
buy()
other.join()
assert results == [True, False]
print(results)
