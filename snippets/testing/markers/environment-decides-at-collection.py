# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import sys
from pathlib import Path

import pytest


class Results:
    """Collects what became of each test."""

    def __init__(self):
        self.outcomes = {}

    def pytest_runtest_logreport(self, report):
        if report.when == "call" or report.outcome != "passed":
            kind = "xfailed" if hasattr(report, "wasxfail") and report.outcome == "skipped" else report.outcome
            self.outcomes[report.nodeid.split("::")[-1]] = kind


def run(*options, plugins=()):
    results = Results()
    sys.modules.pop("test_it", None)
    with contextlib.redirect_stdout(io.StringIO()) as output, contextlib.redirect_stderr(io.StringIO()):
        code = pytest.main(["-p", "no:cacheprovider", *options], plugins=[results, *plugins])
    return int(code), results.outcomes, output.getvalue()



import os

Path("test_it.py").write_text("""
import os
import pytest
pytestmark = pytest.mark.skipif("DATABASE_URL" not in os.environ, reason="needs DATABASE_URL")
def test_reads(): pass
def test_writes(): pass
""")
os.environ.pop("DATABASE_URL", None)
without = run("test_it.py")[1]
os.environ["DATABASE_URL"] = "sqlite://"
with_it = run("test_it.py")[1]
print(without, with_it)
assert without == {"test_reads": "skipped", "test_writes": "skipped"}
assert with_it == {"test_reads": "passed", "test_writes": "passed"}
