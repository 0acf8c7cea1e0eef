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

@pytest.fixture(params=["sqlite", "postgres"])
def database(request):
    return f"{request.param} database"

@pytest.mark.parametrize("user", ["ann", "bob"], indirect=True)
def test_user(user):
    log.append(user)

def test_read(database):
    log.append(f"read {database}")

def test_write(database):
    log.append(f"write {database}")
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"])
log = sys.modules["test_it"].log
assert log[:2] == ["user ann", "user bob"]
assert log[2:4] == ["read sqlite database", "read postgres database"]
assert log[4:] == ["write sqlite database", "write postgres database"]
print(log)
