import contextlib
import io
import logging

logging.basicConfig(stream=io.StringIO())


def printed():
    stderr = io.StringIO()
    with contextlib.redirect_stderr(stderr):
        logging.warning("%d orders", "many")
    return stderr.getvalue().splitlines()[:1]


lines = [printed()]
logging.raiseExceptions = False
lines.append(printed())
assert lines == [["--- Logging error ---"], []]
print(lines)
