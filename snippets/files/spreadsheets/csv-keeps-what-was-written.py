import csv
import io

written = ["007", 7, 1.5, True, None]
file = io.StringIO()
csv.writer(file).writerow(written)
assert file.getvalue() == "007,7,1.5,True,\r\n"
read = next(csv.reader([file.getvalue()]))
print(read)
assert read in (written, ["007", "7", "1.5", "True", ""])
assert read == written
