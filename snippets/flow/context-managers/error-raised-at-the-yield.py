from contextlib import contextmanager

log = []


@contextmanager
def plain():
    yield
    log.append("after the yield")


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


def run(manager, text):
    try:
        with manager():
            if text:
                raise ValueError(text)
    except ValueError as error:
        log.append(f"at the with: {error}")
    recorded = tuple(log)
    log.clear()
    return recorded


logs = [run(manager, text) for manager in (plain, guarded) for text in ("", "bad row")]
assert logs == [
    ("after the yield",),
    ("at the with: bad row",),
    ("after the yield", "finally"),
    ("at the yield: bad row", "finally", "at the with: bad row"),
]
print(logs[1], logs[3])
