# shows: an AssertionError of unittest's methods comes from elsewhere
# ends: raised
import unittest

case = unittest.TestCase()
x = 1
assert x == 1
case.assertEqual(x, 2)
