class Counter:
    total = 0

    def add(self):
        type(self).total += 1


assert Counter.total == 0
Counter().add()
print(Counter.total)
assert Counter.total in (0, 1)
assert Counter.total == 0, "an instance method changed it"
