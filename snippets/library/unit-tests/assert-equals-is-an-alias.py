import unittest
import warnings

calls = []


class Tests(unittest.TestCase):
    def assertEqual(self, *arguments):
        calls.append(arguments)

    def test_sum(self):
        self.assertEqual(1, 1)
        super().assertEquals(1 + 1, 2)


with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    result = Tests("test_sum").run()
outcome = [text.splitlines()[-1] for _, text in result.errors]
print(calls, outcome)
assert (len(result.failures), outcome) == (0, [])
