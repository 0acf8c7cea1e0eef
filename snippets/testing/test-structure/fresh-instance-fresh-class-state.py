import unittest

log = []


class CartTest(unittest.TestCase):
    items = []

    def test_a(self):
        log.append(list(self.items))
        self.items.append("apple")

    def test_b(self):
        log.append(list(self.items))


unittest.defaultTestLoader.loadTestsFromTestCase(CartTest).run(unittest.TestResult())
print(log)
assert log == [[], log[1]]
assert log[1] == []
