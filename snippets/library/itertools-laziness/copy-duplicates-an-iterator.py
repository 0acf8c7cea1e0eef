import copy
import itertools
import warnings

counter = itertools.count(3)
next(counter)
with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    try:
        duplicate = copy.copy(counter)
        outcome = [next(counter), next(counter), next(duplicate)]
    except TypeError:
        outcome = "refused"

print(outcome)
assert outcome == [4, 5, 4]
