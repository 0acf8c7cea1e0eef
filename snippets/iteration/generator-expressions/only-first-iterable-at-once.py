log = []


def note(part, value):
    log.append(part)
    return value


pairs = (
    note("element", (row, column))
    for row in note("outer iterable", [1, 2])
    if note("condition", row == 2)
    for column in note("inner iterable", "a")
)
assert log == ["outer iterable"]
assert list(pairs) == [(2, "a")]
assert log == ["outer iterable", "condition", "condition", "inner iterable", "element"]
print(log)
