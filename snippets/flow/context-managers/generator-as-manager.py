from contextlib import contextmanager

log = []


@contextmanager
def session(yields):
    log.append("set up")
    for number in range(yields):
        yield f"session {number}"
    log.append("clean up")


def error_with(yields):
    try:
        with session(yields):
            pass
    except RuntimeError as error:
        return str(error)


with session(yields=1) as target:
    log.append(target)
assert log == ["set up", "session 0", "clean up"]

assert error_with(yields=0) == "generator didn't yield"
assert error_with(yields=1) is None
assert error_with(yields=2) == "generator didn't stop"
print(log[:3])
