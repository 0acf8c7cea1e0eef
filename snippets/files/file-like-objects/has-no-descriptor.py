import fcntl
import io


def error_of(action):
    try:
        action()
    except io.UnsupportedOperation as error:
        return f"{type(error).__name__}: {error}"


outcomes = [
    error_of(io.BytesIO().fileno),
    error_of(io.StringIO().fileno),
    error_of(lambda: fcntl.flock(io.BytesIO(), fcntl.LOCK_SH)),
]

assert outcomes == ["UnsupportedOperation: fileno"] * 3
print(outcomes)
