import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)


def mask(record):
    record.msg = record.msg.replace("s3cret", "***")
    return True


handler.addFilter(mask)
logging.basicConfig(handlers=[handler])
logging.warning("password s3cret")
logging.warning("password %s", "s3cret")
lines = stream.getvalue().splitlines()
assert lines[0] == "WARNING:root:password ***"
assert lines[1].startswith("WARNING:root:password ")

print(lines)
assert lines[1] == "WARNING:root:password ***"
