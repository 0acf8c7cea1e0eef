import unittest


class Tests(unittest.TestCase):
    def test_assert_equal(self):
        self.assertEqual(1, 2)

    def test_assert_statement(self):
        raise AssertionError("wrong")

    def test_other(self):
        raise ValueError("wrong")

    def test_skip(self):
        raise unittest.SkipTest("later")

    def test_fine(self):
        log.append("fine")


log, result = [], unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Tests).run(result)
failed = {test._testMethodName: text.splitlines()[-1] for test, text in result.failures}
errors = {test._testMethodName: text.splitlines()[-1] for test, text in result.errors}
assert failed == {"test_assert_equal": "AssertionError: 1 != 2", "test_assert_statement": "AssertionError: wrong"}
assert errors == {"test_other": "ValueError: wrong"}
assert [reason for _, reason in result.skipped] == ["later"]
assert (result.testsRun, log) == (5, ["fine"])


class Interrupted(unittest.TestCase):
    def runTest(self):
        raise KeyboardInterrupt("stop")


stopped = unittest.TestResult()
try:
    Interrupted().run(stopped)
except KeyboardInterrupt as error:
    log.append(error.args[0])
assert (stopped.errors, stopped.failures, log) == ([], [], ["fine", "stop"])
print("failed:", failed, "errors:", errors)
