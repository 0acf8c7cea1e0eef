import unittest

log = []


class CartTest(unittest.TestCase):
    def setUp(self):
        self.items = []

    def test_a(self):
        self.items.append("apple")
        log.append((self, self.items))

    def test_b(self):
        self.items.append("pear")
        log.append((self, self.items))


unittest.defaultTestLoader.loadTestsFromTestCase(CartTest).run(unittest.TestResult())
instances, items = zip(*log)
assert instances[0] is not instances[1]
assert items == (["apple"], ["pear"])
print(items)
