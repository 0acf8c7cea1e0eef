import sys


def outcome(action, *args):
    try:
        return action(*args)
    except (TypeError, ValueError, OverflowError) as error:
        return type(error)


huge = range(10**30)
assert outcome(range, 2.0) is TypeError
assert outcome(range, 0, 5, 0) is ValueError
assert (outcome(len, huge), outcome(len, range(sys.maxsize))) == (OverflowError, sys.maxsize)
assert (huge[10**25], huge[-1]) == (10**25, 10**30 - 1)
assert outcome(range, True) == range(1)
print(outcome(len, huge), huge[10**25])
