import unittest

log = []


def load(text):
    try:
        return int(text)
    except ValueError as error:
        raise LookupError("no such row") from error


class LoadTest(unittest.TestCase):
    def test_row(self):
        with self.assertRaises(LookupError) as caught:
            load("one")
            log.append("inside, behind the call")
        log.append("after the block")
        self.assertEqual(caught.exception.args, ("no such row",))
        self.assertIsInstance(caught.exception.__cause__, ValueError)
        self.assertIsNone(caught.exception.__traceback__)


result = unittest.TestResult()
LoadTest("test_row").run(result)
assert log == ["after the block"]
assert (result.testsRun, result.wasSuccessful()) == (1, True)
print(log)
