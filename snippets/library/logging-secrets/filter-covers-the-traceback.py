import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)


def mask(record):
    record.msg = record.getMessage().replace("s3cret", "***")
    record.args = ()
    return True


handler.addFilter(mask)
logging.basicConfig(handlers=[handler], format="%(message)s")
try:
    int("s3cret")
except ValueError:
    logging.exception("s3cret failed")

print(stream.getvalue().splitlines()[0], "s3cret" in stream.getvalue())
assert "s3cret" not in stream.getvalue()
