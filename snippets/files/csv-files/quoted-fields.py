import csv

text = 'name,note\n"Doe, Jane","a ""note""\nin two lines"\n'
rows = list(csv.reader(text.splitlines(keepends=True)))
split = [line.split(",") for line in text.splitlines()]

assert rows == [["name", "note"], ["Doe, Jane", 'a "note"\nin two lines']]
assert split[1:] == [['"Doe', ' Jane"', '"a ""note""'], ['in two lines"']]
print(rows)
