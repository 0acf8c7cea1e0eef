import logging
import unittest

logger = logging.getLogger("shop")


class OrderTest(unittest.TestCase):
    def test_failed_payment(self):
        with self.assertLogs("shop", level="ERROR") as logs:
            logger.warning("card is about to expire")
            logger.error("payment failed")
        captured.extend(logs.output)


captured = []
result = unittest.TestResult()
OrderTest("test_failed_payment").run(result)
print(f"successful: {result.wasSuccessful()}, captured: {captured}")
assert result.wasSuccessful() is False
