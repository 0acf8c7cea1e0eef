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
assert log in ([[], []], [[], ["apple"]])
assert log[1] == []
