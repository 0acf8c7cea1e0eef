log = []


def rows():
    try:
        yield "first row"
        yield "second row"
    finally:
        log.append("cursor closed")


cursor = rows()
for row in cursor:
    break
print("after break:", log)
assert log == ["cursor closed"]
