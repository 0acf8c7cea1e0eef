rows = [[1, 2], [], [3, 4]]
assert [cell for row in rows if row for cell in row if cell != 3] == [1, 2, 4]
assert [(a, b) for a in "xy" for b in "12"] == [("x", "1"), ("x", "2"), ("y", "1"), ("y", "2")]
try:
    [cell for cell in row for row in rows]
except NameError as error:
    message = str(error)
assert message.startswith("name 'row' is not defined")
print([cell for row in rows for cell in row])
