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
assert (row, log) == ("first row", [])

for row in cursor:
    pass
assert (row, log) == ("second row", ["cursor closed"])
print(row, log)
