# /// script
# requires-python = ">=3.12"
# ///
import unittest


class Tests(unittest.TestCase):
    def test_sum(self):
        self.assertEquals(1 + 1, 2)


result = Tests("test_sum").run()
names = ("assertEqual", "assertEquals", "assertNotEquals", "assertRegexpMatches")
there = [hasattr(unittest.TestCase, name) for name in names]

assert (len(result.failures), len(result.errors)) == (0, 1)
assert there == [True, False, False, False]
print(dict(zip(names, there)))
