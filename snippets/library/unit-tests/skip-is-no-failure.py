import unittest

log = []


class Tests(unittest.TestCase):
    def test_later(self):
        log.append("start")
        self.skipTest("later")
        log.append("rest")


result = Tests("test_later").run()
assert log == ["start"]
assert (result.testsRun, result.failures, result.errors) == (1, [], [])
assert [reason for _, reason in result.skipped] == ["later"]
print(result.wasSuccessful(), result.skipped[0][1])
