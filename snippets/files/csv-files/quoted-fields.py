import csv

lines = ['"Doe, Jane","a ""note""\n', 'in two lines"\n', "Roe,short\n"]

reader = csv.reader(lines)
rows = [(reader.line_num, row) for row in reader]

assert rows == [
    (2, ["Doe, Jane", 'a "note"\nin two lines']),
    (3, ["Roe", "short"]),
]
print(rows)
