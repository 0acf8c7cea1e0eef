from contextlib import contextmanager


@contextmanager
def session(yields):
    for number in range(yields):
        yield number


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
print(outcome_of(0), outcome_of(2), sep="\n")
