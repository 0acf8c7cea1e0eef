from contextlib import contextmanager


@contextmanager
def session(yields):
    for number in range(yields):
        yield number


@contextmanager
def plain():
    return "no generator"


def outcome_of(yields):
    try:
        with session(yields) as number:
            pass
        return number
    except RuntimeError as error:
        return str(error)


assert outcome_of(0) == "generator didn't yield"
assert outcome_of(1) == 0
assert outcome_of(2) == "generator didn't stop"
try:
    with plain():
        refused = None
except TypeError as error:
    refused = str(error)
assert refused == "'str' object is not an iterator"
print(outcome_of(0), outcome_of(2), sep="\n")
