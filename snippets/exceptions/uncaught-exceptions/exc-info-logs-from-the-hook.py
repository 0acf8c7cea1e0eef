import io
import logging
import sys

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(levelname)s %(message)s")


def report(kind, error, trace):
    logging.critical("uncaught", exc_info=(kind, error, trace))
    logging.critical("again", exc_info=error)


try:
    int("x")
except ValueError as error:
    caught = error
sys.excepthook = report
sys.excepthook(type(caught), caught, caught.__traceback__)
lines = [line for line in stream.getvalue().splitlines() if not line.startswith("  ")]
one = ["Traceback (most recent call last):", "ValueError: invalid literal for int() with base 10: 'x'"]
assert lines == ["CRITICAL uncaught", *one, "CRITICAL again", *one]
print(lines[0], lines[3])
