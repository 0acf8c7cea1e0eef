import unittest

# Compiled apart: the failing asserts belong to the program under test.
source = """
class LengthTest(unittest.TestCase):
    def test_method(self):
        self.assertEqual(len([1, 2, 3]), 4)

    def test_plain(self):
        assert len([1, 2, 3]) == 4
"""
namespace = {"unittest": unittest}
exec(compile(source, "length_test.py", "exec"), namespace)
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(namespace["LengthTest"]).run(result)
last_lines = [trace.splitlines()[-1] for test, trace in result.failures]
assert last_lines == ["AssertionError: 3 != 4", "AssertionError"]
print(last_lines)
