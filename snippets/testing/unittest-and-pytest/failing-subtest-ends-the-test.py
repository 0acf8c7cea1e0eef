# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib
import sys

import pytest

pathlib.Path("test_it.py").write_text("""
import unittest

log = []

class EvenTest(unittest.TestCase):
    def test_even(self):
        for number in (2, 3, 4, 5):
            with self.subTest(number=number):
                log.append(number)
                self.assertEqual(number % 2, 0)
""")
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"])
log = sys.modules["test_it"].log
print(status.name, log)
assert log == [2, 3]
