import csv
import io

file = io.StringIO(newline="")
writer = csv.DictWriter(file, ["name", "age"])
writer.writerow({"age": 36, "name": "Ada"})
without_header = file.getvalue()
writer.writeheader()

assert without_header == "Ada,36\r\n"
assert file.getvalue() == "Ada,36\r\nname,age\r\n"
print(repr(without_header))
