import unittest
from unittest.mock import Mock

log = []


class TotalTest(unittest.TestCase):
    def test_not_called(self):
        notify = Mock()
        log.append("not called")
        notify.assert_called_once

    def test_nothing_asserted(self):
        log.append(sum([60, 40]) == 90)

    def test_called(self):
        notify = Mock()
        notify.assert_called_once()

    def test_asserted(self):
        self.assertEqual(sum([60, 40]), 90)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(TotalTest).run(result)
failed = [test.id().split(".")[-1] for test, text in result.failures]
assert log == ["not called", False]
assert (result.testsRun, result.errors) == (4, [])
assert failed == ["test_asserted", "test_called"]
print(failed)
