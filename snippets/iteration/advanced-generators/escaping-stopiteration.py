def raising():
    yield 1
    raise StopIteration


def pairs(items):
    iterator = iter(items)
    while True:
        yield next(iterator), next(iterator)


outcomes = []
for generator in (raising(), pairs("ab")):
    try:
        list(generator)
    except RuntimeError as error:
        outcomes.append((str(error), type(error.__cause__).__name__))
assert outcomes == [("generator raised StopIteration", "StopIteration")] * 2
print(outcomes[0])
