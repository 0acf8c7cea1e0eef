log = []


def inner():
    item = yield "ready"
    log.append(f"inner got {item}")
    return f"{item} sold"


def outer():
    result = yield from inner()
    log.append(f"outer got {result}")


delegating = outer()
log.append(next(delegating))
try:
    delegating.send("apple")
except StopIteration as stop:
    log.append(f"outer returned {stop.value}")
assert log == ["ready", "inner got apple", "outer got apple sold", "outer returned None"]
print(log)
