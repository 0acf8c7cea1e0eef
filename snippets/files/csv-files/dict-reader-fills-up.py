import csv

lines = ["name,age", "Bob", "Cy,7,extra,more"]
by_default = list(csv.DictReader(lines))
named = list(csv.DictReader(lines, restkey="rest", restval="?"))
assert by_default == [{"name": "Bob", "age": None}, {"name": "Cy", "age": "7", None: ["extra", "more"]}]
assert named == [{"name": "Bob", "age": "?"}, {"name": "Cy", "age": "7", "rest": ["extra", "more"]}]
print(*by_default, sep="\n")
