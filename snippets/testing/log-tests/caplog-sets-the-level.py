# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib
import sys

import pytest

pathlib.Path("test_it.py").write_text("""
import logging

logger = logging.getLogger("shop")
seen = []

def test_default(caplog):
    logger.debug("details")
    seen.append((caplog.messages, logger.level))

def test_lowered(caplog):
    caplog.set_level(logging.DEBUG, logger="shop")
    logger.debug("details")
    seen.append((caplog.messages, logger.level))

def test_afterwards(caplog):
    logger.debug("details")
    seen.append((caplog.messages, logger.level))
""")
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"])
seen = sys.modules["test_it"].seen
assert status == pytest.ExitCode.OK
assert seen == [([], 0), (["details"], 10), ([], 0)]
print(seen)
