import unittest

tested = []


class FlagTest(unittest.TestCase):
    def test_flags(self):
        for flag in (True, False, None):
            tested.append(flag)
            self.assertTrue(flag)


result = unittest.TestResult()
FlagTest("test_flags").run(result)
print(tested, len(result.failures))
assert tested[0] is True
assert len(result.failures) != 0
assert tested == [True, False, None]
