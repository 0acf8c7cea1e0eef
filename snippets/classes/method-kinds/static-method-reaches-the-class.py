class Counter:
    total = 0

    @staticmethod
    def add(number):
        Counter.total += number
        return __class__


assert Counter.add(5) is Counter
assert Counter().add(2) is Counter
assert Counter.total == 7
print(Counter.total)
