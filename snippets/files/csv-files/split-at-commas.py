text = 'name,note\n"Doe, Jane",new\n'

rows = [line.split(",") for line in text.splitlines()]

print(rows)
assert [len(row) for row in rows] == [2, 2]
