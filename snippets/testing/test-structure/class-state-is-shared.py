import unittest

log = []


class CartTest(unittest.TestCase):
    in_body = []

    @classmethod
    def setUpClass(cls):
        cls.stored = []

    def test_a(self):
        self.in_body.append("a")
        self.stored.append("a")

    def test_b(self):
        log.append((self.in_body, self.stored))


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(CartTest).run(result)
assert (result.testsRun, result.wasSuccessful()) == (2, True)
assert log == [(["a"], ["a"])]
print(log)
