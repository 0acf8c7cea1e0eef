import re
import unittest

case = unittest.TestCase()
message = "row[1] is empty (a.b)"


def fail():
    raise ValueError(message)


def passes(expression):
    try:
        case.assertRaisesRegex(ValueError, expression, fail)
        return True
    except AssertionError:
        return False


patterns = ["empty", "^row", "row[1]", re.escape("row[1]"), r"\(a-b\)", r"\(a.b\)$"]
outcomes = [passes(pattern) for pattern in patterns]
assert outcomes == [True, True, False, True, False, True]
print(dict(zip(patterns, outcomes)))
