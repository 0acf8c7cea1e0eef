import csv

row = next(csv.reader(["apple,3,0.5"]))
assert [str(value) for value in row] == ["apple", "3", "0.5"]

print(row)
assert row == ["apple", 3, 0.5]
