NOT_FOUND = 404


def describe(status):
    match status:
        case NOT_FOUND:
            return "not found"
    return "something else"


print("describe(200):", describe(200))
assert describe(200) == "something else"
