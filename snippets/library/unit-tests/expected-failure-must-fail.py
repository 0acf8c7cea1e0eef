# /// script
# [tool.verify]
# equivalent = [{ mutant = "remove-decorator: @unittest.expectedFailure #3", because = "A skipped test is skipped under it and without it." }]
# ///
import unittest


class Tests(unittest.TestCase):
    @unittest.expectedFailure
    def test_wrong(self):
        self.fail()

    @unittest.expectedFailure
    def test_broken(self):
        int("broken")

    @unittest.expectedFailure
    def test_skipped(self):
        self.skipTest("not today")

    @unittest.expectedFailure
    def test_mended(self):
        pass


def run(name):
    result = Tests(name).run()
    assert (result.testsRun, result.failures, result.errors) == (1, [], [])
    return len(result.expectedFailures), len(result.unexpectedSuccesses), result.wasSuccessful()


outcomes = {name: run(name) for name in ("test_wrong", "test_broken", "test_skipped", "test_mended")}
assert outcomes["test_wrong"] == outcomes["test_broken"] == (1, 0, True)
assert (outcomes["test_skipped"], outcomes["test_mended"]) == ((0, 0, True), (0, 1, False))
print(outcomes)
