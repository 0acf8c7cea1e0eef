import logging
import unittest

logger = logging.getLogger("shop")
logged = ("stock of %s low", "pears")
with unittest.TestCase().assertLogs("shop", level="WARNING") as logs:
    logger.info(*logged)
    logger.warning(*logged)
    logger.getChild("till").error("payment failed")

record, last = logs.records
assert logs.output == ["WARNING:shop:stock of pears low", "ERROR:shop.till:payment failed"]
assert (record.levelname, record.msg, *record.args) == ("WARNING", *logged)
assert last.getMessage() == "payment failed"
print(logs.output)
