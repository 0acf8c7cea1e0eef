from contextlib import ExitStack, contextmanager

log = []


@contextmanager
def opened(name):
    log.append(f"open {name}")
    try:
        yield name.upper()
    finally:
        log.append(f"close {name}")


for names in (["a", "b", "c"], []):
    with ExitStack() as stack:
        targets = [stack.enter_context(opened(name)) for name in names]
        log.append(targets)
assert log == ["open a", "open b", "open c", ["A", "B", "C"], "close c", "close b", "close a", []]

log.clear()
with ExitStack() as stack:
    stack.enter_context(opened("d"))
    kept = stack.pop_all()
assert log == ["open d"]
kept.close()
assert log == ["open d", "close d"]

log.clear()
with ExitStack() as stack:
    stack.enter_context(opened("e"))
    stack.close()
    log.append("block")
assert log == ["open e", "close e", "block"]
print(log)
