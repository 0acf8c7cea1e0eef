import math
import unittest
from unittest.mock import patch

original = (math.pi, math.e)
seen = []


class FirstTest(unittest.TestCase):
    def setUp(self):
        patch("math.pi", "patched").start()
        patcher = patch("math.e", "patched")
        patcher.start()
        self.addCleanup(patcher.stop)

    def test_nothing(self):
        seen.append((math.pi, math.e))


class LaterTest(unittest.TestCase):
    def test_constants(self):
        seen.append((math.pi, math.e))


FirstTest("test_nothing").run()
LaterTest("test_constants").run()
patch.stopall()
assert seen == [("patched", "patched"), ("patched", math.e)]
assert (math.pi, math.e) == original
print(seen)
