class Counter:
    total = 0

    def add_one(self):
        type(self).total += 1

    @classmethod
    def add_ten(cls):
        cls.total += 10

    @staticmethod
    def add_hundred():
        Counter.total += 100


counter = Counter()
counter.add_one()
counter.add_ten()
counter.add_hundred()
assert Counter.total == 111
assert vars(counter) == {}
print(Counter.total)
