import unittest

case = unittest.TestCase()
total = 100
try:
    case.assertTrue(total, 90)
    outcome = "passed"
except AssertionError:
    outcome = "failed"
print(outcome)
assert outcome == "failed"
