class Bank:
    def __init__(self):
        self.booked, self.seen, self.answers_lost = [], set(), 1

    def charge(self, amount, key=None):
        if key is None or key not in self.seen:
            self.booked.append(amount)
            self.seen.add(key)
        if self.answers_lost:
            self.answers_lost -= 1
            raise TimeoutError("no answer")


def retried(function, *arguments):
    for _ in range(3):
        try:
            return function(*arguments)
        except TimeoutError:
            pass


plain, keyed = Bank(), Bank()
retried(plain.charge, 10)
retried(keyed.charge, 10, "order-1")
retried(keyed.charge, 10, "order-2")
assert plain.booked == [10, 10]
assert keyed.booked == [10, 10]
assert keyed.seen == {"order-1", "order-2"}
print(len(plain.booked), "for one order,", len(keyed.booked), "for two")
