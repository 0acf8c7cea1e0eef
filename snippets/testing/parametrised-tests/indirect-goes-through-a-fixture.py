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

@pytest.fixture
def user(request):
    return f"user {request.param}"

@pytest.mark.parametrize("user", ["ann", "bob"], indirect=True)
def test_user(user):
    log.append(user)

@pytest.mark.parametrize("user", ["cy"])
def test_direct(user):
    log.append(user)
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"])
log = sys.modules["test_it"].log
assert log == ["user ann", "user bob", "cy"]
print(log)
