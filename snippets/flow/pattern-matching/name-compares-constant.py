NOT_FOUND = 404


def describe(status):
    match status:
        case NOT_FOUND:
            return "not found"
    return "something else"


assert describe(NOT_FOUND) == describe(404) == "not found"
assert NOT_FOUND == 404
print("describe(200):", describe(200))
assert describe(200) == "something else"
