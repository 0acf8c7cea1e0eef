def parsed(records):
    for record in records:
        yield int(record)


numbers, results = parsed(["1", "bad", "3"]), []
for _ in range(3):
    try:
        results.append(next(numbers))
    except (ValueError, StopIteration) as error:
        results.append(str(error))
print(results)
assert results[0] == 1 and results[2] == "" and results[1].endswith("'bad'")
assert results[2] == 3
