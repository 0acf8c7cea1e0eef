import unittest
import warnings


class Tests(unittest.TestCase):
    def test_total(self):
        return 1 + 1 == 3


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    result = Tests("test_total").run()

categories = [warning.category.__name__ for warning in caught]
assert result.wasSuccessful() is True
print(categories)
assert categories == []
