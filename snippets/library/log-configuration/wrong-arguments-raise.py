import contextlib
import io
import logging

logging.basicConfig(stream=io.StringIO())
outcome = "nothing raised"
with contextlib.redirect_stderr(io.StringIO()):
    try:
        logging.warning("%d orders", "many")
    except TypeError:
        outcome = "TypeError"

print(outcome)
assert outcome == "TypeError"
