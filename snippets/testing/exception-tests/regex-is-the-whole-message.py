import unittest

case = unittest.TestCase()


def fail():
    raise ValueError("row 1 is empty")


def outcome(pattern):
    try:
        case.assertRaisesRegex(ValueError, pattern, fail)
        return "passed"
    except AssertionError:
        return "failed"


outcomes = [outcome(pattern) for pattern in ("row 1 is empty", "full", "empty")]
print(outcomes)
assert outcomes[:2] == ["passed", "failed"]
assert outcomes[2] == "failed"
