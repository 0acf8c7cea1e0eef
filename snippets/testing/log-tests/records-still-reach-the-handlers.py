import io
import logging
import unittest

stream = io.StringIO()
logger = logging.getLogger("shop")
logger.addHandler(logging.StreamHandler(stream))
logger.error("before the block")
assert stream.getvalue() == "before the block\n"

with unittest.TestCase().assertLogs("shop") as logs:
    logger.error("inside")
print(logs.output, repr(stream.getvalue()))
assert logs.output == ["ERROR:shop:inside"]
assert stream.getvalue() == "before the block\ninside\n"
