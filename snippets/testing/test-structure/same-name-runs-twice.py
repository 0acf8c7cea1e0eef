import unittest

log = []


class PriceTest(unittest.TestCase):
    def test_discount(self):
        log.append("first")

    def test_discount(self):
        log.append("second")


unittest.defaultTestLoader.loadTestsFromTestCase(PriceTest).run(unittest.TestResult())
print(log)
assert log[-1] == "second"
assert log == ["first", "second"]
