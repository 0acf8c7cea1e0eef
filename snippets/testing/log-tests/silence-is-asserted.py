import logging
import unittest

logger = logging.getLogger("shop")
outcomes = []
for level in (logging.WARNING, logging.INFO):
    try:
        with unittest.TestCase().assertNoLogs("shop", level="WARNING"):
            logger.log(level, "stock low")
        outcomes.append("passed")
    except AssertionError as error:
        outcomes.append(str(error))
assert outcomes == ["Unexpected logs found: ['WARNING:shop:stock low']", "passed"]
print(outcomes)
