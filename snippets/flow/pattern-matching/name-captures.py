from enum import IntEnum


class Status(IntEnum):
    NOT_FOUND = 404


NOT_FOUND = 404
match 200:
    case NOT_FOUND:
        pass
assert NOT_FOUND == 200


def describe(status):
    match status:
        case Status.NOT_FOUND:
            return "not found"
        case other:
            return f"captured {other}"


assert describe(404) == "not found"
assert describe(200) == "captured 200"
print("NOT_FOUND is now", NOT_FOUND)
