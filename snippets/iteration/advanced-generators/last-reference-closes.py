log = []


def rows():
    try:
        yield "first row"
    except GeneratorExit:
        log.append("GeneratorExit")


cursor = other = rows()
assert next(cursor) == "first row"
del cursor
assert log == []
del other
assert log == ["GeneratorExit"]

for row in rows():
    break
assert log == ["GeneratorExit", "GeneratorExit"]
print(log)
