import io
import logging
import re


class Masking(logging.Formatter):
    def format(self, record):
        return re.sub(r"s3cret\w*", "***", super().format(record))


stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(Masking("%(levelname)s %(message)s"))
logging.basicConfig(handlers=[handler])
try:
    int("s3cret7")
except ValueError:
    logging.exception("%s failed", "s3cret7")
lines = stream.getvalue().splitlines()
assert lines[0] == "ERROR *** failed"
assert lines[-1] == "ValueError: invalid literal for int() with base 10: '***'"
assert "s3cret" not in stream.getvalue().replace('int("s3cret7")', "")
print(lines[0], lines[-1])
