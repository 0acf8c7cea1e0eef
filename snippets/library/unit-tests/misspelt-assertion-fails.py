import unittest
from unittest.mock import Mock


class OrderTest(unittest.TestCase):
    def test_mail_is_sent(self):
        send = Mock()
        try:
            send.asssert_called_once_with("order 1")
        finally:
            calls.append(str(send.mock_calls))


calls, result = [], unittest.TestResult()
OrderTest("test_mail_is_sent").run(result)
print("failures and errors:", len(result.failures + result.errors))
assert result.testsRun == 1
assert calls == ["[call.asssert_called_once_with('order 1')]"]
assert len(result.failures + result.errors) == 1
