log = []


def note(part, value):
    log.append(part)
    return value


def choose(condition):
    log.clear()
    return note("a", "first") if note("condition", condition) else note("b", "second")


assert (choose(True), log) == ("first", ["condition", "a"])
assert (choose(False), log) == ("second", ["condition", "b"])
print(choose(False), log)
