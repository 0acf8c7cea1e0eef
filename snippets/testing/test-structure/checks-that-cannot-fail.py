import unittest
import warnings

warnings.simplefilter("ignore", SyntaxWarning)
broken = [
    "case.assertTrue(100, 90)",
    "assert (100 == 90, 'total')",
]
outcomes = []
for line in broken + ["case.assertEqual(100, 90)", "assert 100 == 90"]:
    for optimize in (0, 1):
        try:
            code = compile(line, "<test>", "exec", optimize=optimize)
            exec(code, {"case": unittest.TestCase()})
            outcomes.append("passed")
        except AssertionError:
            outcomes.append("failed")


class EmptyTest(unittest.TestCase):
    def test_total(self):
        sum([60, 40])


result = unittest.TestResult()
EmptyTest("test_total").run(result)
assert outcomes == ["passed"] * 4 + ["failed", "failed", "failed", "passed"]
assert result.wasSuccessful() is True
print(outcomes, result.testsRun)
