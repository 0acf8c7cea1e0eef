limit = 10


def read_then_assign():
    try:
        found = limit
    except UnboundLocalError:
        found = "UnboundLocalError"
    limit = 20
    return found


found = read_then_assign()
print(found)
assert found == 10
