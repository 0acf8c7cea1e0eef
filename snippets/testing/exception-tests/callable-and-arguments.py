import unittest

case = unittest.TestCase()
outcome = "evaluated inside"
case.assertRaises(ValueError, int, "one")
case.assertRaises(ValueError, int, "9", base=8)
try:
    case.assertRaises(ValueError, int("one"))
except ValueError as error:
    outcome = "raised before the call"

missed = "nothing raised"
try:
    case.assertRaises(ValueError, int, "1")
except AssertionError as error:
    missed = str(error)
assert outcome == "raised before the call"
assert missed == "ValueError not raised by int"
print(outcome, missed)
