import csv
from pathlib import Path

Path("notes.csv").write_bytes(b'"two\r\nlines",x\r\n')

with open("notes.csv") as file:
    translated = next(csv.reader(file))
with open("notes.csv", newline="") as file:
    untouched = next(csv.reader(file))

assert translated == ["two\nlines", "x"]
assert untouched == ["two\r\nlines", "x"]
print(translated, untouched)
