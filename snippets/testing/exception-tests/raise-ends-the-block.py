import unittest

log = []


class ParseTest(unittest.TestCase):
    def test_message(self):
        with self.assertRaises(ValueError):
            log.append("before the call")
            int("one")
            log.append("behind the call")
            self.fail("a failing check")
        log.append("after the block")


result = unittest.TestResult()
ParseTest("test_message").run(result)
assert log == ["before the call", "after the block"]
assert (result.testsRun, result.wasSuccessful()) == (1, True)
print(log)
