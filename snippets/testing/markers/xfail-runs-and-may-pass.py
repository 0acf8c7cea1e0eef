# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import sys
from pathlib import Path

import pytest

Path("test_it.py").write_text("""
import pytest

ran = []

@pytest.mark.skip
def test_skipped(): ran.append("skipped")

@pytest.mark.xfail
def test_fails():
    ran.append("fails")
    assert False

@pytest.mark.xfail
def test_passes(): ran.append("passes")

@pytest.mark.xfail(strict=True)
def test_passes_strictly(): ran.append("passes strictly")

@pytest.mark.xfail(run=False)
def test_not_run(): ran.append("not run")
""")
outcomes = {}


class Recorder:
    def pytest_runtest_logreport(self, report):
        outcomes.setdefault(report.location[2], []).append(report.outcome)


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
ran = sys.modules["test_it"].ran
assert ran == ["fails", "passes", "passes strictly"]
assert outcomes == {
    "test_skipped": ["skipped", "passed"],
    "test_fails": ["passed", "skipped", "passed"],
    "test_passes": ["passed", "passed", "passed"],
    "test_passes_strictly": ["passed", "failed", "passed"],
    "test_not_run": ["skipped", "passed"],
}
print(ran, outcomes["test_passes_strictly"])
