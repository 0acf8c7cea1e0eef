import logging
import unittest

logger = logging.getLogger("shop")
case = unittest.TestCase()

with case.assertLogs("shop", level="WARNING") as logs:
    logger.info("order %d", 1)
    logger.warning("stock of %s low", "pears")
    logger.error("payment failed")
record = logs.records[0]

outcome = "passed"
try:
    with case.assertLogs("shop", level="WARNING"):
        logger.info("order %d", 2)
except AssertionError as error:
    outcome = str(error)

assert logs.output == ["WARNING:shop:stock of pears low", "ERROR:shop:payment failed"]
assert (record.levelname, record.msg, record.args) == ("WARNING", "stock of %s low", ("pears",))
assert record.getMessage() == "stock of pears low"
assert outcome == "no logs of level WARNING or higher triggered on shop"
print(logs.output, outcome)
