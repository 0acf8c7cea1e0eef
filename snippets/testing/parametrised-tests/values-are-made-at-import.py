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

def load(name):
    log.append(name)
    return [1, 2]

@pytest.mark.parametrize("row", load("deselected"))
def test_other(row):
    log.append(f"other {row}")

@pytest.mark.parametrize("row", load("selected"))
def test_rows(row):
    log.append(f"row {row}")
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "-k", "rows", "test_it.py"])
log = sys.modules["test_it"].log
assert log == ["deselected", "selected", "row 1", "row 2"]
print(log)
