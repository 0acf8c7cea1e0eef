log = []


def rows():
    try:
        yield "first row"
        yield "second row"
    finally:
        log.append("cursor closed")


cursor = rows()
for row in cursor:
    log.append(row)
    break
print("after break:", log)
assert log[0] == "first row"
assert log == ["first row", "cursor closed"]
