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

source, factor = [1, 2, 3], 10
scaled = (number * factor for number in source)
source, factor = [7, 8, 9], 100
result = list(scaled)
assert result == [100, 200, 300]
print("the old source, the new factor:", result)
