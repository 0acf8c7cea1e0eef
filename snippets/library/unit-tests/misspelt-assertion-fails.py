import unittest
from unittest.mock import Mock


class OrderTest(unittest.TestCase):
    def test_mail_is_sent(self):
        send = Mock()
        send.asssert_called_once_with("order 1")


result = unittest.TestResult()
OrderTest("test_mail_is_sent").run(result)
print("failures and errors:", len(result.failures) + len(result.errors))
assert result.wasSuccessful() is False
