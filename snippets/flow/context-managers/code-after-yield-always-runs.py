from contextlib import contextmanager

log = []


@contextmanager
def transaction():
    log.append("begin")
    yield
    log.append("release")


with transaction():
    pass
assert log == ["begin", "release"]

log.clear()
try:
    with transaction():
        raise ValueError
except ValueError:
    log.append("ValueError")
assert (log[0], log[-1]) == ("begin", "ValueError")
print(log)
assert log == ["begin", "release", "ValueError"]
