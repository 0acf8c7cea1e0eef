import csv

rows = list(csv.DictReader(["name,age", "Ada,36", "Bob", "Cy,7,extra,more"]))
named = list(csv.DictReader(["Ada,36"], fieldnames=["who", "years", "city"], restval="?"))

assert rows == [
    {"name": "Ada", "age": "36"},
    {"name": "Bob", "age": None},
    {"name": "Cy", "age": "7", None: ["extra", "more"]},
]
assert named == [{"who": "Ada", "years": "36", "city": "?"}]
print(*rows, *named, sep="\n")
