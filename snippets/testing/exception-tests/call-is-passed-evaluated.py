import unittest


def fail():
    raise ValueError("not caught")


class ParseTest(unittest.TestCase):
    def test_parse(self):
        self.assertRaises(ValueError, fail())


result = ParseTest("test_parse").run()
last_lines = [text.splitlines()[-1] for test, text in result.errors]
print(last_lines)
assert last_lines[0] == "ValueError: not caught"
assert result.wasSuccessful() is True
