import inspect

log = []


def rows():
    try:
        yield "first row"
        log.append("resumed")
    except GeneratorExit:
        log.append("GeneratorExit")
        raise
    finally:
        log.append("cursor closed")


cursor = rows()
assert next(cursor) == "first row"
assert (inspect.getgeneratorstate(cursor), log) == ("GEN_SUSPENDED", [])

cursor.close()
assert inspect.getgeneratorstate(cursor) == "GEN_CLOSED"
assert log == ["GeneratorExit", "cursor closed"]

unstarted = rows()
unstarted.close()
assert (list(unstarted), log) == ([], ["GeneratorExit", "cursor closed"])
print(log)
