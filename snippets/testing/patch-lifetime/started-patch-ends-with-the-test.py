import math
import unittest
from unittest.mock import patch


class RoundingTest(unittest.TestCase):
    def setUp(self):
        patch("math.floor", return_value="patched").start()

    def test_rounding(self):
        self.assertEqual(math.floor(1.5), "patched")


RoundingTest("test_rounding").run(unittest.TestResult())
after = math.floor(1.5)
patch.stopall()
print(after)
assert after == 1
