from contextlib import contextmanager

log = []


@contextmanager
def guarded():
    try:
        yield
        log.append("after the yield")
    except ValueError as error:
        log.append(f"at the yield: {error}")
        raise
    finally:
        log.append("finally")


with guarded():
    pass
assert log == ["after the yield", "finally"]

log.clear()
try:
    with guarded():
        raise ValueError("bad row")
except ValueError as error:
    log.append(f"at the with: {error}")
assert log == ["at the yield: bad row", "finally", "at the with: bad row"]
print(log)
