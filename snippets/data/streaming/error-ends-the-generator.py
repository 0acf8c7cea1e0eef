def parsed(records, rejected):
    for position, record in enumerate(records):
        try:
            yield int(record)
        except ValueError as error:
            rejected.append((position, record, type(error).__name__))


rejected = []
assert list(parsed(["1", "bad", "3"], rejected)) == [1, 3]
assert rejected == [(1, "bad", "ValueError")]
strict = (int(record) for record in ["1", "bad", "3"])
assert next(strict) == 1
try:
    next(strict)
except ValueError as error:
    reason = str(error)
assert reason.endswith("'bad'") and list(strict) == []
