# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib
import sys

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest
import unittest

log = []

@pytest.fixture(autouse=True)
def around():
    log.append("set up")
    yield
    log.append("torn down")

class Case(unittest.TestCase):
    @pytest.fixture(autouse=True)
    def prepare(self):
        self.prepared = 4

    def test_autouse(self):
        log.append(self.prepared)
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"])
log = sys.modules["test_it"].log
assert log == ["set up", 4, "torn down"]
print(log)
