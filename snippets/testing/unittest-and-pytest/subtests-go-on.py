import unittest

log = []


class EvenTest(unittest.TestCase):
    def test_even(self):
        for number in (2, 3, 4, 5):
            with self.subTest(number=number):
                log.append(number)
                self.assertEqual(number % 2, 0)


result = unittest.TestResult()
EvenTest("test_even").run(result)
failed = [str(test).rpartition(" ")[2] for test, trace in result.failures]
assert log == [2, 3, 4, 5]
assert (result.testsRun, failed) == (1, ["(number=3)", "(number=5)"])
print(failed)
