from collections import defaultdict
from functools import partial


class Counter:
    def __init__(self, start=0):
        self.value = start


made = []
for factory in (Counter, lambda: Counter(5), partial(Counter, start=7)):
    table = defaultdict(factory)
    table["seen"].value += 1
    made.append(table["seen"].value)
print(made)
assert made == [1, 6, 8]
