import unittest

log = []


class BasketTest(unittest.TestCase):
    def setUp(self):
        self.basket = []
        log.append("setUp")

    def tearDown(self):
        log.append("tearDown")

    def test_second(self):
        self.basket.append("pear")
        log.append(("second", self.basket, self))

    def test_first(self):
        self.basket.append("apple")
        log.append(("first", self.basket, self))


unittest.defaultTestLoader.loadTestsFromTestCase(BasketTest).run(unittest.TestResult())

first, second = log[1], log[4]
steps = [step if isinstance(step, str) else step[:2] for step in log]
assert steps == [
    "setUp", ("first", ["apple"]), "tearDown",
    "setUp", ("second", ["pear"]), "tearDown",
]
assert first[2] is not second[2]
print(*steps, sep="\n")
