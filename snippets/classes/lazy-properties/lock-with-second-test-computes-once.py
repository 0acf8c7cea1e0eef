import threading

computed, both_tested = [], threading.Barrier(2)


class Report:
    def __init__(self, second_test):
        self.lock, self.second_test = threading.Lock(), second_test

    @property
    def total(self):
        if "_total" not in vars(self):
            both_tested.wait()
            with self.lock:
                if not self.second_test or "_total" not in vars(self):
                    computed.append("total")
                    self._total = 3
        return self._total


def computations(second_test):
    computed.clear()
    report, read = Report(second_test), []
    threads = [threading.Thread(target=lambda: read.append(report.total)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read == [3, 3]
    return len(computed)


assert (computations(second_test=True), computations(second_test=False)) == (1, 2)
print(computations(True), computations(False))
