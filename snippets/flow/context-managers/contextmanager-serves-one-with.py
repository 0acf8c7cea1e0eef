from contextlib import contextmanager

log = []


@contextmanager
def session():
    log.append("set up")
    yield


def use(manager):
    try:
        with manager:
            log.append("block")
    except AttributeError:
        log.append("not entered")


manager = session()
use(manager)
use(manager)
assert log == ["set up", "block", "not entered"]

log.clear()
use(session())
use(session())
assert log == ["set up", "block", "set up", "block"]
print(log)
