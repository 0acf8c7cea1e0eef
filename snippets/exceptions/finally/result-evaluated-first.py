log = []


def note(value):
    log.append(f"return {value}")
    return value


def status():
    result = "started"
    try:
        return note(result)
    finally:
        result = "finished"
        log.append(f"finally {result}")


assert status() == "started"
assert log == ["return started", "finally finished"]
print(status(), log[:2])
