import csv
import io


def disarmed(cell):
    return "'" + cell if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def written(row):
    output = io.StringIO()
    csv.writer(output).writerow(row)
    return next(csv.reader(io.StringIO(output.getvalue())))


row = ["ada", "=1+1", -5, "@cmd"]
print(written(row), written(map(disarmed, row)))
assert written(row) == ["ada", "=1+1", "-5", "@cmd"]
assert written(map(disarmed, row)) == ["ada", "'=1+1", "-5", "'@cmd"]
