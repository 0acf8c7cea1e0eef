import io
import logging

streams = [io.StringIO(), io.StringIO(), io.StringIO()]
handlers = [logging.StreamHandler(stream) for stream in streams]


def mask(record):
    record.msg, record.args = "***", ()
    return True


handlers[1].addFilter(mask)
logging.basicConfig(handlers=handlers, format="%(message)s")
logging.warning("s3cret")
assert [stream.getvalue() for stream in streams] == ["s3cret\n", "***\n", "***\n"]
print([stream.getvalue() for stream in streams])
