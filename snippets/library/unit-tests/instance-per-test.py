import unittest

log, instances = [], []


class BasketTest(unittest.TestCase):
    def setUp(self):
        self.basket = []
        log.append("setUp")

    def tearDown(self):
        log.append("tearDown")

    def test_apple(self):
        self.basket.append("apple")
        log.append(self.basket)
        instances.append(self)

    def test_pear(self):
        self.basket.append("pear")
        log.append(self.basket)
        instances.append(self)


unittest.defaultTestLoader.loadTestsFromTestCase(BasketTest).run(unittest.TestResult())
assert log == ["setUp", ["apple"], "tearDown", "setUp", ["pear"], "tearDown"]
assert len(instances) == 2
assert instances[0] is not instances[1]
print(log)
