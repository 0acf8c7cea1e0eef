import csv

line = '"Doe, Jane",new'
assert next(csv.reader([line])) == ["Doe, Jane", "new"]
assert line.split(",") == ['"Doe', ' Jane"', "new"]
print(next(csv.reader([line])), line.split(","))
