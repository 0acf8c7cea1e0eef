import unittest


class ParseTest(unittest.TestCase):
    def test_nothing_raised(self):
        with self.assertRaises(ValueError):
            int("1")

    def test_expected(self):
        with self.assertRaises(ValueError):
            int("one")

    def test_subclass_of_expected(self):
        with self.assertRaises(LookupError):
            {}["one"]

    def test_unexpected(self):
        with self.assertRaises(ValueError):
            int(None)

    def test_skipped(self):
        self.skipTest("later")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(ParseTest).run(result)
failures = [(test.id().split(".")[-1], text.splitlines()[-1]) for test, text in result.failures]
errors = [(test.id().split(".")[-1], text.splitlines()[-1].split(":")[0]) for test, text in result.errors]
skipped = [(test.id().split(".")[-1], reason) for test, reason in result.skipped]
assert result.testsRun == 5
assert failures == [("test_nothing_raised", "AssertionError: ValueError not raised")]
assert errors == [("test_unexpected", "TypeError")]
assert skipped == [("test_skipped", "later")]
print(failures, errors, skipped)
