import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)


def mask(record):
    record.msg = record.msg.replace("s3cret", "***")
    return True


handler.addFilter(mask)
logging.basicConfig(handlers=[handler], format="%(message)s")
logging.warning("password %s", "s3cret")

print(stream.getvalue())
assert stream.getvalue() == "password ***\n"
