from contextlib import contextmanager

log = []


@contextmanager
def guarded(suppress):
    try:
        yield
    except ValueError as error:
        log.append(f"got {error!r} at the yield")
        if not suppress:
            raise
    finally:
        log.append("release")


for suppress in (False, True):
    try:
        with guarded(suppress):
            raise ValueError("bad row")
        log.append("suppressed")
    except ValueError:
        log.append("propagated")
seen = "got ValueError('bad row') at the yield"
assert log == [seen, "release", "propagated", seen, "release", "suppressed"]
print(log)
