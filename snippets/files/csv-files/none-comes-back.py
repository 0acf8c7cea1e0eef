import csv
import io

file = io.StringIO(newline="")
csv.writer(file).writerow([1, None, "x"])
file.seek(0)
row = next(csv.reader(file))

print(row)
assert row[1] == None
