# /// script
# requires-python = ">=3.12"
# ///
import unittest


class Tests(unittest.TestCase):
    def test_old(self):
        self.assertEquals(1 + 1, 2)

    def test_new(self):
        self.assertEqual(1 + 1, 2)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Tests).run(result)
errors = [(test.id().split(".")[-1], text.splitlines()[-1].split(".")[0]) for test, text in result.errors]
assert (result.testsRun, result.failures) == (2, [])
assert errors == [("test_old", "AttributeError: 'Tests' object has no attribute 'assertEquals'")]
print(errors)
