import contextlib
import io
import logging

logging.basicConfig(stream=io.StringIO())
stderr = io.StringIO()
with contextlib.redirect_stderr(stderr):
    try:
        logging.warning("%d orders", "many")
        outcome = "went on"
    except TypeError:
        outcome = "TypeError"

print(outcome, "after", stderr.getvalue().splitlines()[0])
assert outcome == "TypeError"
