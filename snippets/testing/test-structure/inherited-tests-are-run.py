import unittest

log = []


class BaseTest(unittest.TestCase):
    def test_inherited(self):
        log.append(type(self).__name__)

    def check_helper(self):
        log.append("helper")


class DerivedTest(BaseTest):
    def test_own(self):
        log.append("own")


names = unittest.defaultTestLoader.getTestCaseNames(DerivedTest)
unittest.defaultTestLoader.loadTestsFromTestCase(DerivedTest).run(unittest.TestResult())
assert names == ["test_inherited", "test_own"]
assert log == ["DerivedTest", "own"]
print(names, log)
