import contextlib
import io
import logging


def printed():
    stderr = io.StringIO()
    with contextlib.redirect_stderr(stderr):
        logging.warning("%d orders", "many")
    lines = stderr.getvalue().splitlines()
    return lines[:1] + lines[-2:]


assert printed() == ["--- Logging error ---", "Message: '%d orders'", "Arguments: ('many',)"]
logging.raiseExceptions = False
assert printed() == []
print("printed without raiseExceptions:", printed())
