# /// script
# requires-python = ">=3.15"
# ///
rows = [[1, 2], [], [2, 3]]
assert [*row for row in rows] == [item for row in rows for item in row] == [1, 2, 2, 3]
assert {*row for row in rows if row} == {1, 2, 3}
print([*row for row in rows])
