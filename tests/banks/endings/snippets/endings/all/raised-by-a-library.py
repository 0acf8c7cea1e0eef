import unittest

assert 1 + 0 == 1
unittest.TestCase().assertEqual(1, 2)
