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

log = []

def load():
    log.append("load")
    return [1, 2]

@pytest.mark.parametrize("row", load())
def test_rows(row):
    log.append("rows")

def test_other():
    log.append("other")
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "-k", "other", "test_it.py"])
log = sys.modules["test_it"].log
print(log)
assert log[-1] == "other"
assert log == ["other"]
