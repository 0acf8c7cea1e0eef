import logging
import unittest

logger = logging.getLogger("shop")
case = unittest.TestCase()


def outcome(block):
    try:
        with block("shop"):
            logger.warning(None)
        return "passed"
    except AssertionError:
        return "failed"


enabled = outcome(case.assertLogs), outcome(case.assertNoLogs)
logging.disable(logging.CRITICAL)
disabled = outcome(case.assertLogs), outcome(case.assertNoLogs)
logging.disable(logging.NOTSET)
assert enabled == ("passed", "failed")
assert disabled == ("failed", "passed")
print(enabled, disabled)
