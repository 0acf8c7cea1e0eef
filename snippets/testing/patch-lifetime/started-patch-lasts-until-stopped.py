import math
import unittest
from unittest.mock import patch

seen = []


class FirstTest(unittest.TestCase):
    def setUp(self):
        patch("math.floor", return_value="patched").start()
        patcher = patch("math.ceil", return_value="patched")
        patcher.start()
        self.addCleanup(patcher.stop)

    def test_nothing(self):
        seen.append((math.floor(1.5), math.ceil(1.5)))


class LaterTest(unittest.TestCase):
    def test_rounding(self):
        seen.append((math.floor(1.5), math.ceil(1.5)))


unittest.TestSuite([FirstTest("test_nothing"), LaterTest("test_rounding")]).run(unittest.TestResult())
patch.stopall()
assert seen == [("patched", "patched"), ("patched", 2)]
assert math.floor(1.5) == 1
print(seen)
