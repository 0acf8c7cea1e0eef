log = []
for row in "ab":
    for column in "xyz":
        if column == "y":
            break
        log.append(row + column)
print(log)
assert [pair[1] for pair in log] == ["x"] * len(log)
assert log[0] == "ax"
assert log == ["ax"]
