import unittest

log = []


class CartTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("setUpClass")

    def setUp(self):
        log.append("setUp")

    def test_a(self):
        log.append("a")

    def test_b(self):
        log.append("b")

    @classmethod
    def tearDownClass(cls):
        log.append("tearDownClass")


unittest.defaultTestLoader.loadTestsFromTestCase(CartTest).run(unittest.TestResult())
assert log == ["setUpClass", "setUp", "a", "setUp", "b", "tearDownClass"]
print(log)
