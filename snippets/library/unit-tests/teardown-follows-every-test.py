import unittest

log = []


class ServerTest(unittest.TestCase):
    def setUp(self):
        log.append("server started")
        raise OSError("no database")

    def tearDown(self):
        log.append("server stopped")

    def test_answer(self):
        log.append("test")


ServerTest("test_answer").run(unittest.TestResult())
print(log)
assert log[-1] == "server stopped"
