from contextlib import contextmanager


@contextmanager
def session(yields):
    for number in range(yields):
        yield number


def outcome_of(yields):
    try:
        with session(yields):
            pass
    except RuntimeError as error:
        return str(error)


outcomes = [outcome_of(yields) for yields in (0, 1, 2)]
assert outcomes == ["generator didn't yield", None, "generator didn't stop"]
print(outcomes)
