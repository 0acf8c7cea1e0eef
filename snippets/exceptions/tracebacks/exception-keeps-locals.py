import traceback
import weakref


class Buffer:
    pass


def fail():
    buffer = Buffer()
    references.append(weakref.ref(buffer))
    raise ValueError("failed")


references, errors, alive = [], [], []
for release in (lambda error: traceback.clear_frames(error.__traceback__), lambda error: error.with_traceback(None)):
    try:
        fail()
    except ValueError as error:
        errors.append(error)
    before = references[-1]() is not None
    release(errors[-1])
    alive.append((before, references[-1]() is not None))

assert alive == [(True, False), (True, False)]
assert [str(error) for error in errors] == ["failed", "failed"]
print(f"alive before and after: {alive}")
