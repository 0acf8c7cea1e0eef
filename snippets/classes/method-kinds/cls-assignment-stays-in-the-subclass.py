class Counter:
    total = 5

    @classmethod
    def add(cls):
        cls.total += 1


class Special(Counter):
    pass


Special.add()
assert (Counter.total, Special.total) == (5, 6)
assert vars(Special)["total"] == 6
print(Counter.total, Special.total)
