import contextlib
import io
import logging

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(message)s")


def log():
    stderr = io.StringIO()
    with contextlib.redirect_stderr(stderr):
        logging.warning("%d orders", "many")
    return stderr.getvalue().splitlines()


printed = log()
logging.raiseExceptions = False
silent = log()
logging.warning("%d orders", 3)

assert printed[0] == "--- Logging error ---"
assert ("Message: '%d orders'" in printed, "Arguments: ('many',)" in printed) == (True, True)
assert silent == []
assert stream.getvalue() == "3 orders\n"
print(printed[0], silent, stream.getvalue())
