import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)


def mask(record):
    record.msg = record.getMessage().replace("s3cret", "***")
    record.args = ()
    return True


handler.addFilter(mask)
logging.basicConfig(handlers=[handler])
try:
    int("s3cret")
except ValueError:
    logging.exception("%s failed", "s3cret")

lines = stream.getvalue().splitlines()
assert lines[0] == "ERROR:root:*** failed"
assert lines[-1].startswith("ValueError: invalid literal for int() with base 10: ")

print(lines[0], lines[-1], sep="\n")
assert lines[-1] == "ValueError: invalid literal for int() with base 10: '***'"
