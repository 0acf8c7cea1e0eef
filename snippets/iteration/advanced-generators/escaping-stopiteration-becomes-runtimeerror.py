def raising():
    yield 1
    raise StopIteration


def pairs(items):
    iterator = iter(items)
    while True:
        yield next(iterator), next(iterator)


outcomes = []
for generator in (raising(), pairs("abc")):
    received = [next(generator)]
    try:
        received.extend(generator)
    except RuntimeError as error:
        outcomes.append((received, type(error.__cause__)))
assert outcomes == [([1], StopIteration), ([("a", "b")], StopIteration)]
print(outcomes)
