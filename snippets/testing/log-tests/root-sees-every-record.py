import logging
import unittest

loggers = [logging.getLogger("shop"), logging.getLogger("audit")]
loggers[1].propagate = False
with unittest.TestCase().assertLogs() as logs:
    for logger in loggers:
        logger.error("payment failed")
print(logs.output)
assert logs.output[0] == "ERROR:shop:payment failed"
assert logs.output[1:] == ["ERROR:audit:payment failed"]
