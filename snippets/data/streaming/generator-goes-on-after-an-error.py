def parsed(records):
    for record in records:
        yield int(record)


numbers, results = parsed(["1", "bad", "3"]), []
for _ in range(3):
    try:
        results.append(next(numbers))
    except (ValueError, StopIteration) as error:
        results.append(type(error).__name__)
print(results)
assert results[:2] == [1, "ValueError"]
assert results[2] == 3
