# /// script
# requires-python = ">=3.12"
# ///
import copy
import io
import logging

streams = [io.StringIO(), io.StringIO()]
handlers = [logging.StreamHandler(stream) for stream in streams]


def masked(record):
    record = copy.copy(record)
    record.msg, record.args = "***", ()
    return record


handlers[0].addFilter(masked)
logging.basicConfig(handlers=handlers, format="%(message)s")
logging.warning("s3cret")
assert [stream.getvalue() for stream in streams] == ["***\n", "s3cret\n"]
print([stream.getvalue() for stream in streams])
