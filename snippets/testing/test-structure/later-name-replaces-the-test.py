import unittest

log = []


class PriceTest(unittest.TestCase):
    def test_discount(self):
        log.append("first definition")

    def test_discount(self):
        log.append("second definition")

    def test_total(self):
        log.append("total")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(PriceTest).run(result)
assert result.testsRun == 2
assert log == ["second definition", "total"]
print(log)
