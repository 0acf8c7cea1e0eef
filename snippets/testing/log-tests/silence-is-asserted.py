import logging
import unittest

logger = logging.getLogger("shop")
case = unittest.TestCase()
outcomes = []


def attempt(block):
    try:
        with block("shop", level="WARNING"):
            logger.warning("stock low")
        outcomes.append("passed")
    except AssertionError as error:
        outcomes.append(str(error))


attempt(case.assertNoLogs)
logging.disable(logging.CRITICAL)
attempt(case.assertNoLogs)
attempt(case.assertLogs)
logging.disable(logging.NOTSET)
assert outcomes == [
    "Unexpected logs found: ['WARNING:shop:stock low']",
    "passed",
    "no logs of level WARNING or higher triggered on shop",
]
print(outcomes)
