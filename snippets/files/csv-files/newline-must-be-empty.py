import csv
from pathlib import Path

path = Path("notes.csv")
path.write_bytes(b'"two\r\nlines",x\r\n')

with open(path) as file:
    translated = next(csv.reader(file))
with open(path, newline="") as file:
    untouched = next(csv.reader(file))

assert translated == ["two\nlines", "x"]
assert untouched == ["two\r\nlines", "x"]
print(translated, untouched)
