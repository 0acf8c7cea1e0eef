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
import sys
import pytest
@pytest.mark.skipif(sys.version_info >= (3,), reason="Python 2 only")
def test_skipped(): assert False
@pytest.mark.xfail
def test_fails(): assert False
@pytest.mark.xfail
def test_passes(): pass
@pytest.mark.xfail(strict=True)
def test_passes_strictly(): pass
""")
code, outcomes, output = run("test_it.py")
print(code, outcomes)
assert code == 1
assert outcomes == {
    "test_skipped": "skipped", "test_fails": "xfailed", "test_passes": "passed", "test_passes_strictly": "failed"
}
