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
users = []
def test_add():
    users.append("ada")
    assert users == ["ada"]
def test_count():
    assert len(users) == 1
""")


class Reverse:
    def pytest_collection_modifyitems(self, items):
        items.reverse()


usual = run()[1]
assert usual == {"test_add": "passed", "test_count": "passed"}
reversed_order = run(plugins=[Reverse()])[1]
print(reversed_order)
assert reversed_order == usual
