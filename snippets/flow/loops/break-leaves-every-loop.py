log = []
for row in "ab":
    for column in "yz":
        if column == "z":
            break
        log.append(row + column)
print(log)
assert [pair[1] for pair in log] == ["y"] * len(log)
assert log[0] == "ay"
assert log == ["ay"]
