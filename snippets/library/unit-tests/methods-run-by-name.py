import unittest

log = []


class OrderTest(unittest.TestCase):
    def test_b(self):
        log.append("b")

    def test_a10(self):
        log.append("a10")

    def test_a9(self):
        log.append("a9")


unittest.defaultTestLoader.loadTestsFromTestCase(OrderTest).run(unittest.TestResult())
assert log == ["a10", "a9", "b"]
print(log)
