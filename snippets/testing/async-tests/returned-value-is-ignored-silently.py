import unittest
import warnings


class Tests(unittest.TestCase):
    def test_total(self):
        return False


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("recorded")
    result = Tests("test_total").run()

categories = [warning.category.__name__ for warning in caught]
assert (result.testsRun, result.wasSuccessful()) == (1, True)
print(categories)
assert categories[0] == "UserWarning"
assert categories[1:] == []
