import unittest
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


class Tests(unittest.TestCase):
    def test_sum(self):
        self.assertEquals(1 + 1, 2)


result = Tests("test_sum").run()
outcome = (len(result.failures), len(result.errors))
print(outcome)
assert outcome == (0, 0)
