import unittest

log = []


class CartTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("setUpClass")
        cls.shared = []

    def setUp(self):
        self.own = []

    def add_to_both(self):
        self.shared.append("apple")
        self.own.append("apple")
        log.append((len(self.shared), len(self.own)))

    def test_a(self):
        self.add_to_both()

    def test_b(self):
        self.add_to_both()

    @classmethod
    def tearDownClass(cls):
        log.append("tearDownClass")


unittest.defaultTestLoader.loadTestsFromTestCase(CartTest).run(unittest.TestResult())
assert log == ["setUpClass", (1, 1), (2, 1), "tearDownClass"]
print(log)
