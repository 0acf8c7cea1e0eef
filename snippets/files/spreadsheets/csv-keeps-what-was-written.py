import csv

rows = [["007", 7, 1.50, True, None]]
with open("data.csv", "w", newline="") as file:
    csv.writer(file).writerows(rows)
with open("data.csv", newline="") as file:
    read = list(csv.reader(file))
print(read)
assert read == rows
