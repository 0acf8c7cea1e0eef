import csv
import io
from fractions import Fraction

file = io.StringIO(newline="")
csv.writer(file).writerow([None, "", Fraction(1, 2), True])
written = file.getvalue()
file.seek(0)
row = next(csv.reader(file))

assert written == ",,1/2,True\r\n"
assert row == ["", "", "1/2", "True"]
print(repr(written), row)
