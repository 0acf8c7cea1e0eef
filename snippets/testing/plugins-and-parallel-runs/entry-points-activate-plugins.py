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

folder = Path("packages/noisy-1.0.dist-info")
folder.mkdir(parents=True)
(folder / "METADATA").write_text("Metadata-Version: 2.1\nName: noisy\nVersion: 1.0\n")
(folder / "entry_points.txt").write_text("[pytest11]\nnoisy = noisy\n")
Path("packages/noisy.py").write_text("def pytest_report_header(): return 'noisy is active'\n")
sys.path.insert(0, "packages")
Path("test_it.py").write_text("def test_it(): pass\n")


def is_active(*options):
    return "noisy is active" in run(*options)[2]


found = [is_active(), is_active("-p", "no:noisy")]
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
found.append(is_active())
print(found)
assert found == [True, False, False]
