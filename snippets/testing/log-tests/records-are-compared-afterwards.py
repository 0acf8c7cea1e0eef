import logging
import unittest

logger = logging.getLogger("shop")
with unittest.TestCase().assertLogs("shop", level="WARNING") as logs:
    logger.info("order %d", 1)
    logger.warning("stock of %s low", "pears")
    logger.error("payment failed")
record = logs.records[0]

assert logs.output == ["WARNING:shop:stock of pears low", "ERROR:shop:payment failed"]
assert (record.levelname, record.msg, record.args) == ("WARNING", "stock of %s low", ("pears",))
assert record.getMessage() == "stock of pears low"
print(logs.output)
