import csv

lines = ['Doe,"in\n', 'three\n', 'lines"\n', "Roe,short\n"]
reader = csv.reader(lines)
rows = [(reader.line_num, row) for row in reader]
assert rows == [(3, ["Doe", "in\nthree\nlines"]), (4, ["Roe", "short"])]
print(rows)
