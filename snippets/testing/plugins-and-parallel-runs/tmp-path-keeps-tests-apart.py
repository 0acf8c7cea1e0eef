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
paths = []
def test_one(tmp_path):
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "data").write_text("1")
    paths.append(tmp_path)
def test_two(tmp_path):
    assert list(tmp_path.iterdir()) == []
    paths.append(tmp_path)
""")
code, outcomes, output = run("--basetemp", "temporary")
paths = sys.modules["test_it"].paths
print(code, [path.name for path in paths])
assert code == 0 and len(set(paths)) == 2
assert [path.name for path in paths] == ["test_one0", "test_two0"]
