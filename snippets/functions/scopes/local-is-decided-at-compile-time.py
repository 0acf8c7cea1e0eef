limit = 10


def read_then_assign():
    try:
        limit
    except UnboundLocalError as error:
        outcome = type(error).__name__
    limit = None
    return outcome


def only_read():
    return limit


outcome = read_then_assign()

assert outcome == "UnboundLocalError"
assert read_then_assign.__code__.co_varnames == ("limit", "error", "outcome")
assert (only_read(), only_read.__code__.co_varnames) == (10, ())
print(outcome)
