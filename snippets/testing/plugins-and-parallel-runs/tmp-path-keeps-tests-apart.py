# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import sys
from pathlib import Path

import pytest

Path("test_it.py").write_text("""
found = []

def test_one(tmp_path):
    (tmp_path / "one").touch()
    found.append((tmp_path, [path.name for path in tmp_path.iterdir()]))

def test_two(tmp_path):
    (tmp_path / "two").touch()
    found.append((tmp_path, [path.name for path in tmp_path.iterdir()]))
""")
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"])
(first, inside_first), (second, inside_second) = sys.modules["test_it"].found
assert status == pytest.ExitCode.OK
assert first != second
assert (inside_first, inside_second) == (["one"], ["two"])
print(inside_first, inside_second)
