import unittest

log = []


class ServerTest(unittest.TestCase):
    fails = True

    def setUp(self):
        self.addCleanup(log.append, "directory removed")
        self.addCleanup(log.append, "server stopped")
        if self.fails:
            raise OSError("no database")
        self.addCleanup(log.append, "database closed")

    def tearDown(self):
        log.append("tearDown")

    def test_answer(self):
        log.append("test")


def run():
    log.clear()
    result = unittest.TestResult()
    ServerTest("test_answer").run(result)
    return log.copy(), len(result.errors)


assert run() == (["server stopped", "directory removed"], 1)
ServerTest.fails = False
assert run() == (["test", "tearDown", "database closed", "server stopped", "directory removed"], 0)
print(log)
