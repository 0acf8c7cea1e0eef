import unittest


class ParseTest(unittest.TestCase):
    def test_parse(self):
        self.assertRaises(ValueError, int("one"))


result = unittest.TestResult()
ParseTest("test_parse").run(result)
print(f"errors: {len(result.errors)}")
assert result.wasSuccessful() is True
