import traceback
import weakref


class Buffer:
    pass


def fail():
    buffer = Buffer()
    references.append(weakref.ref(buffer))
    raise ValueError("failed")


def stored_error(with_context):
    try:
        fail()
    except ValueError as error:
        if not with_context:
            return error
        try:
            raise KeyError("failed")
        except KeyError as second:
            return second


def alive(with_context, release):
    error = stored_error(with_context)
    before = references[-1]() is not None
    release(error)
    assert error.args == ("failed",)
    return before, references[-1]() is not None


def clear(error):
    traceback.clear_frames(error.__traceback__)


def forget(error):
    error.with_traceback(None)


references = []
assert [alive(False, release) for release in (clear, forget)] == [(True, False), (True, False)]
assert [alive(True, release) for release in (clear, forget)] == [(True, True), (True, True)]
print("alive before and after:", alive(False, clear), "with a context:", alive(True, clear))
