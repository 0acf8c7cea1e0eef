import unittest
from unittest.mock import Mock

log = []
notify = Mock()


class TotalTest(unittest.TestCase):
    def test_nothing_called(self):
        log.append("nothing called")
        notify.assert_called

    def test_nothing_asserted(self):
        log.append(notify.called)

    def test_called(self):
        notify.assert_called()

    def test_asserted(self):
        self.assertTrue(notify.called)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(TotalTest).run(result)
failed = [test.id().split(".")[-1] for test, text in result.failures]
assert log == [False, "nothing called"]
assert (result.testsRun, result.errors) == (4, [])
assert failed == ["test_asserted", "test_called"]
print(failed)
