from itertools import cycle, islice

items = [1, 2]
endless = cycle(items)
first_round = list(islice(endless, 2))
items[:] = [8, 9]
later = list(islice(endless, 4))

assert (first_round, later) == ([1, 2], [1, 2, 1, 2])
print(first_round, later)
