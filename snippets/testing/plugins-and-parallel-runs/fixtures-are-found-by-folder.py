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



for folder, number in ((".", 1), ("inner", 2)):
    Path(folder).mkdir(exist_ok=True)
    Path(folder, "conftest.py").write_text(f"import pytest\n@pytest.fixture\ndef number(): return {number}\n")
Path("test_outer.py").write_text("def test_outer(number): assert number == 1\n")
Path("inner/test_inner.py").write_text("def test_inner(number): assert number == 2\n")
code, outcomes, output = run()
print(code, sorted(outcomes.items()))
assert code == 0
assert outcomes == {"test_outer": "passed", "test_inner": "passed"}
