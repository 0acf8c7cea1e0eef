log = []


def inner():
    try:
        while True:
            try:
                item = yield
            except ValueError:
                log.append("inner got ValueError")
                continue
            if item == "stop":
                return "inner result"
            log.append(f"inner got {item}")
    finally:
        log.append("inner left")


def outer():
    result = yield from inner()
    log.append(f"outer got {result}")
    yield


delegating = outer()
next(delegating)
delegating.send("apple")
delegating.throw(ValueError)
delegating.send("stop")
assert log == ["inner got apple", "inner got ValueError", "inner left", "outer got inner result"]

log.clear()
delegating = outer()
next(delegating)
delegating.close()
assert log == ["inner left"]
print("close:", log)
