import csv

lines = ["name,age", "Ada,36"]
by_first_row = list(csv.DictReader(lines))
by_argument = list(csv.DictReader(lines, fieldnames=["who", "years"]))
assert by_first_row == [{"name": "Ada", "age": "36"}]
assert by_argument == [{"who": "name", "years": "age"}, {"who": "Ada", "years": "36"}]
print(by_first_row, by_argument)
