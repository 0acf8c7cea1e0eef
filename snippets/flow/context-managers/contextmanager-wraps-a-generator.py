from contextlib import contextmanager

log = []


@contextmanager
def session(name):
    log.append(f"set up {name}")
    yield name.upper()
    log.append(f"clean up {name}")


manager = session("db")
assert log == []
with manager as target:
    log.append(f"block with {target}")
assert log == ["set up db", "block with DB", "clean up db"]
print(log)
