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

seen = []

def test_log(caplog):
    logging.getLogger("audit").propagate = False
    logging.getLogger("audit").error("password changed")
    logging.getLogger("shop").warning("stock of %s low", "pears")
    seen.extend([caplog.messages, caplog.record_tuples, caplog.records[0].args])
""")
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"])
messages, tuples, arguments = sys.modules["test_it"].seen
assert status == pytest.ExitCode.OK
assert messages == ["stock of pears low"]
assert tuples == [("shop", 30, "stock of pears low")]
assert arguments == ("pears",)
print(messages, tuples)
