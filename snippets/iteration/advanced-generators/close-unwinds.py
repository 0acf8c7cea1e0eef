import inspect

log = []


def rows():
    try:
        yield "first row"
        yield "second row"
    except GeneratorExit:
        log.append("GeneratorExit")
        raise
    finally:
        log.append("cursor closed")


cursor = rows()
for row in cursor:
    break
assert inspect.getgeneratorstate(cursor) == "GEN_SUSPENDED"
assert log == []

cursor.close()
assert inspect.getgeneratorstate(cursor) == "GEN_CLOSED"
assert log == ["GeneratorExit", "cursor closed"]

log.clear()
for row in rows():
    break
assert log == ["GeneratorExit", "cursor closed"]
print(log)
