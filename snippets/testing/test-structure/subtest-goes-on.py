import unittest

log = []


class FlagTest(unittest.TestCase):
    def test_flags(self):
        for flag in (True, False, None):
            with self.subTest(flag=flag):
                log.append(flag)
                self.assertTrue(flag)


def failures(failfast):
    result = unittest.TestResult()
    result.failfast = failfast
    FlagTest("test_flags").run(result)
    return [str(test).split()[-1] for test, text in result.failures]


assert failures(False) == ["(flag=False)", "(flag=None)"]
assert failures(True) == ["(flag=False)"]
assert log == [True, False, None, True, False]
print(log)
