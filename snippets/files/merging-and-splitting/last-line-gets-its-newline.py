import csv
from pathlib import Path

Path("a.csv").write_text("name,n\nada,1")
Path("b.csv").write_text("name,n\nbob,2\n")
with open("all.csv", "w", newline="") as target:
    writer = csv.writer(target, lineterminator="\n")
    for number, name in enumerate(["a.csv", "b.csv"]):
        with open(name, newline="") as source:
            reader = csv.reader(source)
            header = next(reader)
            if number == 0:
                writer.writerow(header)
            writer.writerows(reader)
glued = Path("a.csv").read_text() + Path("b.csv").read_text()
merged = Path("all.csv").read_text()
print(merged.splitlines(), glued.splitlines())
assert merged == "name,n\nada,1\nbob,2\n"
assert glued.splitlines() == ["name,n", "ada,1name,n", "bob,2"]
