import unittest

case = unittest.TestCase()
try:
    case.assertRaisesRegex(ValueError, "literal", int, "one")
    outcome = "passed"
except AssertionError:
    outcome = "failed"
print(outcome)
assert outcome == "failed"
