import unittest

calls = []


def fail():
    calls.append("fail")
    raise ValueError


class ParseTest(unittest.TestCase):
    def test_message(self):
        with self.assertRaises(ValueError):
            fail()
            calls.append("assertion")


result = unittest.TestResult()
ParseTest("test_message").run(result)
print(result.wasSuccessful(), calls)
assert result.wasSuccessful() is True
assert calls[0] == "fail"
assert calls == ["fail", "assertion"]
