# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import pathlib
import sys
import unittest

import pytest

pathlib.Path("test_it.py").write_text("""
import unittest

log = []

class Case(unittest.TestCase):
    def test_b(self): log.append("method b")
    def test_a(self): log.append("method a")

def test_d(): log.append("function d")
def test_c(): log.append("function c")
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"])
log = sys.modules["test_it"].log
by_pytest = list(log)
log.clear()
unittest.defaultTestLoader.loadTestsFromName("test_it").run(unittest.TestResult())
assert by_pytest == ["method a", "method b", "function d", "function c"]
assert log == ["method a", "method b"]
print(by_pytest, log)
