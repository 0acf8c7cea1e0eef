import unittest
from unittest.mock import Mock


class OrderTest(unittest.TestCase):
    def test_mail_is_sent(self):
        send.asssert_called_once_with("order 1")


send, result = Mock(), unittest.TestResult()
OrderTest("test_mail_is_sent").run(result)
failures, made = len(result.failures) + len(result.errors), repr(send.mock_calls)
print("failures and errors:", failures, made)
assert result.testsRun == 1
assert made in ("[]", "[call.asssert_called_once_with('order 1')]")
assert failures == 1
