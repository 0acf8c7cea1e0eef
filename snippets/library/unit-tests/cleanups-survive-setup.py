import unittest

log = []


class ServerTest(unittest.TestCase):
    def setUp(self):
        self.addCleanup(log.append, "directory removed")
        self.addCleanup(log.append, "server stopped")
        raise OSError("no database")

    def tearDown(self):
        log.append("tearDown")

    def test_answer(self):
        log.append("test")


result = unittest.TestResult()
ServerTest("test_answer").run(result)
assert log == ["server stopped", "directory removed"]
assert len(result.errors) == 1
print(log)
