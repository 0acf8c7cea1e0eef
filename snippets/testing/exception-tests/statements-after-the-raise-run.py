import unittest


class ParseTest(unittest.TestCase):
    def test_message(self):
        with self.assertRaises(ValueError) as caught:
            int("one")
            self.assertEqual(str(caught.exception), "something else entirely")


result = unittest.TestResult()
ParseTest("test_message").run(result)
print(f"failures: {len(result.failures)}")
assert len(result.failures) == 1
