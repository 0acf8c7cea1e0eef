import contextlib
import io
import sys

logged, printed = [], io.StringIO()


def report(kind, error, trace):
    logged.append(str(error))
    sys.__excepthook__(kind, error, trace)


sys.excepthook = report
assert sys.__excepthook__ is not sys.excepthook
with contextlib.redirect_stderr(printed):
    error = ValueError("bad input")
    sys.excepthook(ValueError, error, None)
assert logged == ["bad input"]
assert printed.getvalue() == "ValueError: bad input\n"
print(logged)
