import weakref


class Buffer:
    pass


def fail():
    buffer = Buffer()
    references.append(weakref.ref(buffer))
    raise ValueError


references, errors = [], []
try:
    fail()
except ValueError as error:
    errors.append(error)

alive = [reference() is not None for reference in references]
assert alive == [True]
print("alive:", alive)
assert alive == [False]
