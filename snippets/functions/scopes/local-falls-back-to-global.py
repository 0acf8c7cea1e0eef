limit = 10


def read_then_assign():
    try:
        found = limit
    except UnboundLocalError:
        found = "UnboundLocalError"
    limit = None
    return found


print(limit, read_then_assign())
assert limit == 10
assert read_then_assign() in (10, "UnboundLocalError")
assert read_then_assign() == 10
