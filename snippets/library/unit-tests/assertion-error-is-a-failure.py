import unittest


class Tests(unittest.TestCase):
    def test_assert_equal(self):
        self.assertEqual(1 + 1, 3)

    def test_assert_statement(self):
        raise AssertionError

    def test_other(self):
        int("one")

    def test_fine(self):
        self.assertEqual(1 + 1, 2)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Tests).run(result)
failed = [test.id().split(".")[-1] for test, _ in result.failures]
errors = [test.id().split(".")[-1] for test, _ in result.errors]
assert result.testsRun == 4
assert (failed, errors) == (["test_assert_equal", "test_assert_statement"], ["test_other"])
print("failed:", failed, "errors:", errors)
