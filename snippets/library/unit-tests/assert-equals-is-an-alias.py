import unittest
import warnings


class Tests(unittest.TestCase):
    def test_sum(self):
        reached.append("before")
        self.assertEquals(1, 2)


reached, result = [], unittest.TestResult()
with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    Tests("test_sum").run(result)
[(_, text)] = result.errors + result.failures
assert reached == ["before"]
assert "self.assertEquals(1, 2)" in text
outcome = text.splitlines()[-1]
print(outcome)
assert outcome == "AssertionError: 1 != 2"
