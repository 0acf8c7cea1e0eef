import unittest


class CartTest(unittest.TestCase):
    items = []

    def test_a_add(self):
        self.items.append("apple")

    def test_b_empty(self):
        self.assertEqual(self.items, [])


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(CartTest).run(result)
print([test.id().split(".")[-1] for test, text in result.failures])
assert result.wasSuccessful() is True
