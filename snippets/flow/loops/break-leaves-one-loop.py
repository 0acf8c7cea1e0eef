def find(leave):
    log = []
    for row in "ab":
        for column in "xyz":
            if column == "y":
                if leave:
                    return log
                break
            log.append(row + column)
    return log


assert find(leave=False) == ["ax", "bx"]
assert find(leave=True) == ["ax"]
print(find(leave=False), find(leave=True))
