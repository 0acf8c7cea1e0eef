# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib
import sys

import pytest

pathlib.Path("test_it.py").write_text("""
import math
import os

limits = {"size": 10}
seen = []

def look():
    seen.append((math.floor(1.5), limits["size"], os.environ.get("MODE")))

def test_patched(monkeypatch):
    monkeypatch.setattr(math, "floor", lambda number: "patched")
    monkeypatch.setitem(limits, "size", 99)
    monkeypatch.setenv("MODE", "test")
    look()

def test_afterwards():
    look()
""")
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"])
seen = sys.modules["test_it"].seen
assert status == pytest.ExitCode.OK
assert seen == [("patched", 99, "test"), (1, 10, None)]
print(seen)
