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



Path("conftest.py").write_text("""
import pytest
@pytest.fixture
def number(): return 5
""")
Path("test_it.py").write_text("def test_it(number): assert number == 5\n")
code, outcomes, output = run()
has_import = "import" in Path("test_it.py").read_text()
assert not has_import
print(code, outcomes)
assert code != 0
