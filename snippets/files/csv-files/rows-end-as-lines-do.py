import csv
import io

file = io.StringIO()
csv.writer(file).writerow(["a", "b"])
assert file.getvalue().splitlines() == ["a,b"]
assert len(file.getvalue()) == 5

print(repr(file.getvalue()))
assert file.getvalue() == "a,b\n"
