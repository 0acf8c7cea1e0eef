import unittest

log = []


class SquareTest(unittest.TestCase):
    def test_squares(self):
        for number, square in [(2, 4), (3, 8), (4, 15)]:
            with self.subTest(number=number):
                self.assertEqual(number**2, square)
        log.append("behind the loop")
        self.fail("ends the method")
        log.append("behind the failure")


result = unittest.TestResult()
SquareTest("test_squares").run(result)
failed = [str(test).split()[-1] for test, text in result.failures[:2]]
assert (result.testsRun, len(result.failures)) == (1, 3)
assert failed == ["(number=3)", "(number=4)"]
assert log == ["behind the loop"]
print(failed, log)
