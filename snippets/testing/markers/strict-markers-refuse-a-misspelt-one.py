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
@pytest.mark.slwo
def test_big(): pass
""")
Path("pytest.ini").write_text("[pytest]\nmarkers =\n    slow: takes long\n")
relaxed, strict = run(), run("--strict-markers")
print(relaxed[0], strict[0], strict[1])
assert relaxed[0] == 0 and "PytestUnknownMarkWarning" in relaxed[2]
assert strict[0] == 2 and "slwo" in strict[2] and "test_big" not in strict[1]
