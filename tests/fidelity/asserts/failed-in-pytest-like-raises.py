# shows: assertRaises that catches a failed assert
# ends: refuted
import unittest

x = 1
with unittest.TestCase().assertRaises(AssertionError) as caught:
    assert x == 2, "expected"
print(caught.exception)
