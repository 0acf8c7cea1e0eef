# /// script
# requires-python = ">=3.12"
# ///
import unittest


class Tests(unittest.TestCase):
    def test_alias(self):
        self.assertEqual(len("ab"), 2)
        reached.append("after assertEqual")
        self.assertEquals(len("ab"), 2)


reached, result = [], unittest.TestResult()
Tests("test_alias").run(result)
errors = [text.splitlines()[-1].split(".")[0] for test, text in result.errors]
assert reached == ["after assertEqual"]
assert errors == ["AttributeError: 'Tests' object has no attribute 'assertEquals'"]
print(errors)
