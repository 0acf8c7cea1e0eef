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

@pytest.mark.parametrize("top", [0, 1])
@pytest.mark.parametrize("bottom", ["a", "b", "c"])
def test_pair(top, bottom):
    log.append((top, bottom))
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"])
log = sys.modules["test_it"].log
assert log == [(0, "a"), (1, "a"), (0, "b"), (1, "b"), (0, "c"), (1, "c")]
print(log)
