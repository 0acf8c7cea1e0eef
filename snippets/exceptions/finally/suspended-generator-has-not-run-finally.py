log = []


def rows():
    try:
        yield "row"
    finally:
        log.append("finally")


generator = rows()
assert next(generator) == "row"
assert log == []
generator.close()
assert log == ["finally"]
print(log)
