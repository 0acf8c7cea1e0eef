import csv
import io
from fractions import Fraction

file = io.StringIO(newline="")
csv.writer(file).writerows([[None, "x"], ["", "x"], [Fraction(1, 2), True]])
written = file.getvalue()
assert written == ",x\r\n,x\r\n1/2,True\r\n"
assert list(csv.reader(io.StringIO(written, newline=""))) == [["", "x"], ["", "x"], ["1/2", "True"]]
print(repr(written))
