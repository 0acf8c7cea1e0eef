# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest

@pytest.mark.parametrize("row", [])
def test_rows(row): pass
""")
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"])
print(status.name)
assert status == pytest.ExitCode.TESTS_FAILED
