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

first, *_, last = stream.getvalue().splitlines()
assert first == "ERROR:root:*** failed"
assert last.startswith("ValueError: invalid literal for int() with base 10: ")

print(first, last, sep="\n")
assert last == "ValueError: invalid literal for int() with base 10: '***'"
