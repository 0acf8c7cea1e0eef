class Counter:
    def count(self):
        Counter.count.calls += 1

    count.calls = 0


first, second = Counter(), Counter()
first.count(), first.count(), second.count()
assert (first.count.calls, second.count.calls, Counter.count.calls) == (3, 3, 3)
try:
    first.count.calls = 0
    outcome = "assigned"
except AttributeError as error:
    outcome = type(error).__name__
assert outcome == "AttributeError"
print(second.count.calls, outcome)
