import csv

line = 'new, "Doe, Jane"'
assert next(csv.reader([line])) == ["new", ' "Doe', ' Jane"']
assert next(csv.reader([line], skipinitialspace=True)) == ["new", "Doe, Jane"]
print(next(csv.reader([line])))
