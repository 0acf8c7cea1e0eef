rows = [[3, 1], [2]]
seen = []


def tidy(row):
    row.sort()
    seen.append(len(row))
    return tuple(row)


tidied = list(map(tidy, rows))
assert tidied == [(1, 3), (2,)]
assert rows == [[1, 3], [2]]
assert seen == [2, 1]
print(tidied, rows, seen)
