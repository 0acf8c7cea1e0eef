import contextlib
import io
import logging

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(user)s: %(message)s")

logging.warning("logged in", extra={"user": "ada"})
try:
    logging.warning("logged in", extra={"name": "ada"})
    outcome = "nothing raised"
except KeyError as error:
    outcome = f"KeyError: {error}"
with contextlib.redirect_stderr(io.StringIO()):
    logging.warning("no user")

assert stream.getvalue() == "ada: logged in\n"
assert outcome == '''KeyError: "Attempt to overwrite 'name' in LogRecord"'''
print(stream.getvalue() + outcome)
