import copy
import itertools
import warnings

counter = itertools.count(3)
chain = itertools.chain([1, 2, 3])
assert (next(counter), next(chain)) == (3, 1)
with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    try:
        duplicate = copy.copy(counter)
        shares = copy.copy(chain)
        outcome = [next(counter), next(counter), next(duplicate), next(chain), next(shares), shares is chain]
    except TypeError:
        outcome = "refused"

print(outcome)
assert outcome in ([4, 5, 4, 2, 3, False], "refused")
assert outcome == [4, 5, 4, 2, 3, False]
