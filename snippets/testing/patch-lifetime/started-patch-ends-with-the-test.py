import math
import unittest
from unittest.mock import patch

seen = []


class RoundingTest(unittest.TestCase):
    def setUp(self):
        patch("math.pi", "patched").start()

    def test_rounding(self):
        seen.append(math.pi)


original = math.pi
RoundingTest("test_rounding").run()
after = math.pi
patch.stopall()
assert (seen, math.pi) == (["patched"], original)
print(seen, after)
assert after == original
