from itertools import islice

iterator = iter(range(10))
taken = list(islice(iterator, 2, 4))
following = next(iterator)

try:
    islice(iterator, -1)
    outcome = "nothing raised"
except ValueError:
    outcome = "ValueError"

assert (taken, following, outcome) == ([2, 3], 4, "ValueError")
print(taken, following, outcome)
