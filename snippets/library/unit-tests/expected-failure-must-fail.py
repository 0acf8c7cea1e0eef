import unittest


class Tests(unittest.TestCase):
    @unittest.expectedFailure
    def test_wrong(self):
        self.assertEqual(1, 2)

    @unittest.expectedFailure
    def test_broken(self):
        raise ValueError("broken")

    @unittest.expectedFailure
    def test_mended(self):
        self.assertEqual(1, 1)


def run(name):
    result = Tests(name).run()
    assert (result.testsRun, result.failures, result.errors) == (1, [], [])
    return len(result.expectedFailures), len(result.unexpectedSuccesses), result.wasSuccessful()


outcomes = {name: run(name) for name in ("test_wrong", "test_broken", "test_mended")}
assert outcomes == {"test_wrong": (1, 0, True), "test_broken": (1, 0, True), "test_mended": (0, 1, False)}
print(outcomes)
