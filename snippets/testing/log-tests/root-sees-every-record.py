import logging
import unittest

logger = logging.getLogger("audit")
logger.propagate = False
logger.addHandler(logging.NullHandler())

outcome = "captured"
try:
    with unittest.TestCase().assertLogs():
        logger.error("password changed")
except AssertionError as error:
    outcome = str(error)
print(outcome)
assert outcome == "captured"
