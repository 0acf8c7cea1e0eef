import copy
import itertools
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
counter = itertools.count(3)
next(counter)
try:
    duplicate = copy.copy(counter)
    outcome = [next(counter), next(duplicate)]
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == [4, 4]
