import unittest

assert 1 == 1
unittest.TestCase().assertEqual(1, 2)
