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


expressions = [message, re.escape(message), "empty", "^row", "^empty", "a.b", r"a\.b", "i.*y"]
outcomes = [passes(expression) for expression in expressions]
assert outcomes == [False, True, True, True, False, True, True, True]
print(dict(zip(expressions, outcomes)))
