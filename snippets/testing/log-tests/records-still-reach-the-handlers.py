import io
import logging
import unittest

stream = io.StringIO()
logger = logging.getLogger("shop")
logger.addHandler(logging.StreamHandler(stream))

with unittest.TestCase().assertLogs("shop"):
    logger.error("payment failed")
print(repr(stream.getvalue()))
assert stream.getvalue() == "payment failed\n"
