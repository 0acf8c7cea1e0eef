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

@pytest.fixture(params=["sqlite", "postgres"])
def database(request):
    return request.param

def test_read(database):
    log.append(f"read {database}")

def test_write(database):
    log.append(f"write {database}")

@pytest.mark.parametrize("database", ["own"])
def test_own(database):
    log.append(f"own {database}")

def test_nothing():
    log.append("nothing")
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"])
log = sys.modules["test_it"].log
assert log == ["read sqlite", "read postgres", "write sqlite", "write postgres", "own own", "nothing"]
print(log)
