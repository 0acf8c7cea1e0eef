# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import sys
from pathlib import Path

import pytest

Path("test_it.py").write_text("""
import pytest

ran = []

@pytest.mark.skip
def test_skipped():
    ran.append("skipped")

@pytest.mark.xfail
def test_expected():
    ran.append("expected to fail")
    assert False

def test_usual():
    ran.append("usual")
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"])
ran = sys.modules["test_it"].ran
print(ran)
assert "usual" in ran
assert ran == ["usual"]
