from contextlib import contextmanager

log = []


@contextmanager
def transaction():
    log.append("begin")
    yield
    log.append("release")


try:
    with transaction():
        raise ValueError
except ValueError:
    pass
print(log)
assert log == ["begin", "release"]
