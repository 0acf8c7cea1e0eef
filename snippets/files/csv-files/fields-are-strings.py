import csv

row = next(csv.reader(['apple,3,0.5,"4"']))
assert row == ["apple", "3", "0.5", "4"]
print(row)
