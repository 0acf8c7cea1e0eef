import csv
import io

file = io.StringIO(newline="")
csv.writer(file).writerow(["a", "b"])

print(repr(file.getvalue()))
assert file.getvalue() == "a,b\n"
