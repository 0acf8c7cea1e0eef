# /// script
# requires-python = ">=3.13"
# ///
import csv
import io

row = [None, "", "x", 5]
found = {}
for name in ("QUOTE_MINIMAL", "QUOTE_NOTNULL"):
    file = io.StringIO(newline="")
    csv.writer(file, quoting=getattr(csv, name)).writerow(row)
    file.seek(0)
    found[name] = file.getvalue(), next(csv.reader(file, quoting=getattr(csv, name)))
assert found == {
    "QUOTE_MINIMAL": (",,x,5\r\n", ["", "", "x", "5"]),
    "QUOTE_NOTNULL": (',"","x","5"\r\n', [None, "", "x", "5"]),
}
print(found["QUOTE_NOTNULL"])
