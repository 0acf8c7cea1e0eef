rows = [[3, -1], [], [4, 0]]
flat = [(len(row), number) for row in rows if row for number in row if number > 0]

looped = []
for row in rows:
    if row:
        for number in row:
            if number > 0:
                looped.append((len(row), number))

assert flat == looped == [(2, 3), (2, 4)]
try:
    [number for number in inner for inner in rows]
    outcome = "accepted"
except NameError as error:
    outcome = error.name
assert outcome == "inner"
print(flat, outcome)
