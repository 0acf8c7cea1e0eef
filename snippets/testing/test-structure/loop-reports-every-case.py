import unittest


class SquareTest(unittest.TestCase):
    def test_squares(self):
        for number, square in [(2, 4), (3, 8), (4, 15)]:
            self.assertEqual(number**2, square)


result = unittest.TestResult()
SquareTest("test_squares").run(result)
print(f"failures: {len(result.failures)}")
assert len(result.failures) == 2
