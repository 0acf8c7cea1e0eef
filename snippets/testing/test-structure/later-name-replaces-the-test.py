import unittest

log = []


class BaseTest(unittest.TestCase):
    def test_inherited(self):
        log.append("inherited")

    def test_same(self):
        log.append("base")

    def check_helper(self):
        log.append("helper")


class DerivedTest(BaseTest):
    def test_same(self):
        log.append("first definition")

    def test_same(self):
        log.append("second definition")


names = unittest.defaultTestLoader.getTestCaseNames(DerivedTest)
unittest.defaultTestLoader.loadTestsFromTestCase(DerivedTest).run(unittest.TestResult())
assert names == ["test_inherited", "test_same"]
assert log == ["inherited", "second definition"]
print(names, log)
