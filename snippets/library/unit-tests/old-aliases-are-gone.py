# /// script
# requires-python = ">=3.12"
# ///
import unittest


class Tests(unittest.TestCase):
    def test_alias(self):
        reached.append(hasattr(self, "assertEqual"))
        self.assertEquals(1, 1)


reached, result = [], unittest.TestResult()
Tests("test_alias").run(result)
errors = [text.splitlines()[-1].split(".")[0] for test, text in result.errors]
assert reached == [True]
assert errors == ["AttributeError: 'Tests' object has no attribute 'assertEquals'"]
print(errors)
