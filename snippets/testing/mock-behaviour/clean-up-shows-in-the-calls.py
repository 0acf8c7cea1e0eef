import unittest
from unittest.mock import Mock, call


def copy(source, target):
    try:
        target.write(source.read())
    finally:
        source.close()
        target.close()


class CopyTest(unittest.TestCase):
    def test_closes_both_when_the_disk_is_full(self):
        files = Mock()
        files.source.read.return_value = "data"
        files.target.write.side_effect = OSError("disk full")
        with self.assertRaises(OSError):
            copy(files.source, files.target)
        calls.extend(files.method_calls)
        files.source.close.assert_called_once_with()
        files.target.close.assert_called_once_with()


calls = []
result = unittest.TestResult()
CopyTest("test_closes_both_when_the_disk_is_full").run(result)
assert (result.testsRun, result.wasSuccessful()) == (1, True)
assert calls == [call.source.read(), call.target.write("data"), call.source.close(), call.target.close()]
print(calls)
