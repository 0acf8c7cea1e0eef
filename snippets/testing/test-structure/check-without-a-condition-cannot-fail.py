import unittest
from unittest.mock import Mock


class TotalTest(unittest.TestCase):
    def test_message(self):
        self.assertTrue(100, 90)

    def test_not_called(self):
        notify = Mock()
        notify.assert_called_once

    def test_nothing_checked(self):
        sum([60, 40])

    def test_value(self):
        self.assertEqual(100, 90)

    def test_called(self):
        notify = Mock()
        notify.assert_called_once()


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(TotalTest).run(result)
failed = [test.id().split(".")[-1] for test, text in result.failures]
assert (result.testsRun, result.errors) == (5, [])
assert failed == ["test_called", "test_value"]
print(failed)
