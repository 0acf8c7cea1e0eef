import csv

with open("data.csv", "w", newline="", encoding="utf-8-sig") as file:
    csv.writer(file).writerows([["code", "n"], ["007", 7]])
with open("data.csv", "rb") as file:
    start = file.read(3)
with open("data.csv", newline="", encoding="utf-8") as file:
    with_mark = next(csv.reader(file))
with open("data.csv", newline="", encoding="utf-8-sig") as file:
    rows = list(csv.DictReader(file))
print(start, with_mark, rows)
assert start == b"\xef\xbb\xbf" and with_mark == ["\ufeffcode", "n"]
assert rows == [{"code": "007", "n": "7"}]
assert int(rows[0]["code"]) == 7
