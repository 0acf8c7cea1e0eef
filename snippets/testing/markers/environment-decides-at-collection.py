# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import os
from pathlib import Path

import pytest

MODULE = """
import os
import pytest

pytestmark = pytest.mark.skipif("{0}" not in os.environ, reason="needs {0}")

def test_reads_{0}(): pass

def test_writes_{0}(): pass
"""
os.environ["CACHE"] = "localhost"
for name in ("CACHE", "QUEUE"):
    Path(f"test_{name}.py").write_text(MODULE.format(name))
phases = []


class Recorder:
    def pytest_runtest_logreport(self, report):
        phases.append((report.location[2], report.when, report.outcome))


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider"], plugins=[Recorder()])
outcomes = {name: outcome for name, when, outcome in phases if when == "setup"}
assert outcomes == {
    "test_reads_CACHE": "passed",
    "test_writes_CACHE": "passed",
    "test_reads_QUEUE": "skipped",
    "test_writes_QUEUE": "skipped",
}
print(outcomes)
