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

print(f"buffer is gone: {references[0]() is None}")
assert (references[0]() is None) == True
