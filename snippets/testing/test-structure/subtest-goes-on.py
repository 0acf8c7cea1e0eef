import unittest


class SquareTest(unittest.TestCase):
    def test_squares(self):
        for number, square in [(2, 4), (3, 8), (4, 15)]:
            with self.subTest(number=number):
                self.assertEqual(number**2, square)


result = unittest.TestResult()
SquareTest("test_squares").run(result)
failed = [str(test).split()[-1] for test, text in result.failures]
assert result.testsRun == 1
assert failed == ["(number=3)", "(number=4)"]
print(failed)
