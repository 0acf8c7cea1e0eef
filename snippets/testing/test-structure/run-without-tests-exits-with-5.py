# /// script
# requires-python = ">=3.12"
# ///
import contextlib
import io
import runpy
import sys
from pathlib import Path

sys.path.insert(0, "")
statuses = []
for number, body in enumerate(("pass", "def test(self): pass", "def test(self): self.fail()")):
    Path(f"case{number}.py").write_text(f"import unittest\nclass Tests(unittest.TestCase):\n    {body}\n")
    sys.argv = ["unittest", f"case{number}"]
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            runpy.run_module("unittest")
    except SystemExit as ended:
        statuses.append(ended.code)

assert statuses == [5, 0, 1]
print(statuses)
