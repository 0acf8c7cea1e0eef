import traceback
import weakref


class Buffer:
    pass


def fail():
    buffer = Buffer()
    references.append(weakref.ref(buffer))
    raise ValueError("failed")


def stored_error():
    try:
        fail()
    except ValueError as error:
        return error


references, alive = [], []
for release in (lambda error: traceback.clear_frames(error.__traceback__), lambda error: error.with_traceback(None)):
    error = stored_error()
    before = references[-1]() is not None
    release(error)
    alive.append((before, references[-1]() is not None))
    assert str(error) == "failed"

assert alive == [(True, False), (True, False)]
print(f"alive before and after: {alive}")
