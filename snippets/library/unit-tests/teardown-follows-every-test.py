import unittest

log = []


class ServerTest(unittest.TestCase):
    def setUp(self):
        log.append("setUp")
        self.fail("no database")

    def tearDown(self):
        log.append("tearDown")

    def test_answer(self):
        log.append("test")


result = unittest.TestResult()
ServerTest("test_answer").run(result)
print(log)
assert (result.testsRun, len(result.failures), log[0]) == (1, 1, "setUp")
assert "test" not in log
assert log[-1] == "tearDown"
