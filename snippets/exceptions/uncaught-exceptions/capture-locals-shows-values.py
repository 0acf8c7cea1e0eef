import traceback


def divide(total, count):
    return total / count


try:
    divide(10, 0)
except ZeroDivisionError as error:
    caught = error
report = traceback.TracebackException(type(caught), caught, caught.__traceback__, capture_locals=True)
plain = traceback.TracebackException(type(caught), caught, caught.__traceback__)
assert report.stack[-1].locals == {"total": "10", "count": "0"}
assert "    count = 0\n" in "".join(report.format())
assert plain.stack[-1].locals is None
print(report.stack[-1].locals)
