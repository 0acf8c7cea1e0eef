import csv

text = 'name,note\n"Doe, Jane",new\n'
assert list(csv.reader(text.splitlines())) == [["name", "note"], ["Doe, Jane", "new"]]

rows = [line.split(",") for line in text.splitlines()]

print(rows)
assert rows[0] == ["name", "note"]
assert [len(row) for row in rows] == [2, 2]
