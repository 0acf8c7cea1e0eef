import contextlib
import io
import logging

stderr = io.StringIO()
with contextlib.redirect_stderr(stderr):
    try:
        outcome = logging.warning("%d orders", "many")
    except TypeError as error:
        outcome = str(error)
printed = stderr.getvalue().splitlines()
assert (printed[0], printed[-2:]) == ("--- Logging error ---", ["Message: '%d orders'", "Arguments: ('many',)"])

print(outcome, "after", printed[0])
assert outcome == "%d format: a real number is required, not str"
