class Status:
    NOT_FOUND = 404


def describe(status):
    match status:
        case Status.NOT_FOUND:
            return "not found"
        case other:
            return f"captured {other}"


assert [describe(404), describe(404.0), describe(200)] == ["not found", "not found", "captured 200"]
assert Status.NOT_FOUND == 404
print(describe(404), "-", describe(200))
