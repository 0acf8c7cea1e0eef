import unittest

case = unittest.TestCase()


def outcome(check, total):
    try:
        check(total, 90)
        return "passed"
    except AssertionError:
        return "failed"


outcomes = [outcome(check, total) for total in (90, 100) for check in (case.assertEqual, case.assertTrue)]
print(outcomes)
assert outcomes[:3] == ["passed", "passed", "failed"]
assert outcomes[3] == "failed"
