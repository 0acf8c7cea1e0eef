import contextlib
import io
import logging

stream, stderr = io.StringIO(), io.StringIO()
logging.basicConfig(stream=stream, format="%(message)s")
with contextlib.redirect_stderr(stderr):
    logging.warning("%d orders", "many")
    logging.warning("%d orders", 3)

printed = stderr.getvalue().splitlines()
assert printed[0] == "--- Logging error ---"
assert printed[-2:] == ["Message: '%d orders'", "Arguments: ('many',)"]
assert len([line for line in printed if line.startswith("TypeError: ")]) == 1
assert stream.getvalue() == "3 orders\n"
print(printed[0], stream.getvalue(), end="")
