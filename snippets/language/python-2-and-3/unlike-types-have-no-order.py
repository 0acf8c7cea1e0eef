mixed = [3, "1", None]
errors = []
for attempt in (lambda: sorted(mixed), lambda: mixed[2] < mixed[0]):
    try:
        attempt()
    except TypeError as error:
        errors.append(str(error))

assert errors == [
    "'<' not supported between instances of 'str' and 'int'",
    "'<' not supported between instances of 'NoneType' and 'int'",
]
assert sorted(mixed, key=str) == ["1", 3, None]
print(errors, sorted(mixed, key=str))
