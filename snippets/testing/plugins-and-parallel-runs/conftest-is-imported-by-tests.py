# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import sys
from pathlib import Path

import pytest

Path("conftest.py").write_text("""
import pytest

@pytest.fixture
def number():
    return 5
""")
Path("test_it.py").write_text("""
received = []

def test_it(number):
    received.append(number)
""")
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"])
module = sys.modules["test_it"]
assert hasattr(module, "conftest") is hasattr(module, "number") is False
print(module.received, status.name)
assert module.received == [5]
assert status == pytest.ExitCode.TESTS_FAILED
