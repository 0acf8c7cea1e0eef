import unittest

log = []


class SquareTest(unittest.TestCase):
    def test_squares(self):
        for number, square in [(2, 4), (3, 8), (4, 15), (5, 25)]:
            with self.subTest(number=number):
                log.append(number)
                self.assertEqual(number**2, square)


result = unittest.TestResult()
SquareTest("test_squares").run(result)
failed = [str(test).split()[-1] for test, text in result.failures]
assert log == [2, 3, 4, 5]
assert (result.testsRun, failed) == (1, ["(number=3)", "(number=4)"])
print(log, failed)
