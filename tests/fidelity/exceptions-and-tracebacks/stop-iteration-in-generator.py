# shows: StopIteration inside a generator becomes RuntimeError
def g():
    yield next(iter([]))


try:
    next(g())
except RuntimeError as error:
    seen = type(error.__cause__).__name__
assert seen == "StopIteration"
print(seen)
