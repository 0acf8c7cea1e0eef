import csv
import io


def disarmed(cell):
    return "'" + cell if isinstance(cell, str) and cell[:1] in {*"=+-@\t\r"} else cell


def written(row):
    output = io.StringIO()
    csv.writer(output).writerow(row)
    return next(csv.reader(io.StringIO(output.getvalue(), newline="")))


row = ["ada", "=1+1", -5, "+1", "-1", "@cmd", "\t=1", "\r=1"]
print(written(row), written(map(disarmed, row)))
assert written(row) == ["ada", "=1+1", "-5", "+1", "-1", "@cmd", "\t=1", "\r=1"]
assert written(map(disarmed, row)) == ["ada", "'=1+1", "-5", "'+1", "'-1", "'@cmd", "'\t=1", "'\r=1"]
