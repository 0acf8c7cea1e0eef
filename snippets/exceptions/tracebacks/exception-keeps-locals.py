import weakref


class Buffer:
    pass


def outer():
    buffer = Buffer()
    references["outer"] = weakref.ref(buffer)
    inner()


def inner():
    buffer = Buffer()
    references["inner"] = weakref.ref(buffer)
    raise ValueError


def alive():
    return [name for name, reference in references.items() if reference() is not None]


references = {}
try:
    outer()
except ValueError as error:
    stored = error

while_stored = alive()
del stored
assert while_stored == ["outer", "inner"]
assert alive() == []
print("while the exception is stored:", while_stored, "- afterwards:", alive())
