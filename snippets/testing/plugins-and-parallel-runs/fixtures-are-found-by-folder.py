# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import sys
from pathlib import Path

import pytest

FIXTURE = """
import pytest

@pytest.fixture
def folder():
    return {!r}
"""
TEST = """
received = []

def test_it(folder):
    received.append(folder)
"""
Path("inner/innermost").mkdir(parents=True)
for folder in (Path(), Path("inner")):
    (folder / "conftest.py").write_text(FIXTURE.format(str(folder)))
for path in ("test_top.py", "inner/test_inner.py", "inner/innermost/test_innermost.py"):
    Path(path).write_text(TEST)
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider"])
received = {name: sys.modules[name].received for name in ("test_top", "test_inner", "test_innermost")}
assert status == pytest.ExitCode.OK
assert received == {"test_top": ["."], "test_inner": ["inner"], "test_innermost": ["inner"]}
print(received)
