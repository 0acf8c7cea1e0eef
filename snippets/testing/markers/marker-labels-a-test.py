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



Path("test_it.py").write_text("""
import pytest
@pytest.mark.slow
def test_big(): pass
def test_small(): pass
""")
Path("pytest.ini").write_text("[pytest]\nmarkers =\n    slow: takes long\n")
found = [sorted(run(*options)[1]) for options in ((), ("-m", "slow"), ("-m", "not slow"))]
print(found)
assert found == [["test_big", "test_small"], ["test_big"], ["test_small"]]
