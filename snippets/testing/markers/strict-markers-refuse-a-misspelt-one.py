# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
from pathlib import Path

import pytest

source = """
import pytest

@pytest.mark.slow
@pytest.mark.slwo
def test_big(): pass
"""
Path("pytest.ini").write_text("[pytest]\nmarkers = slow: takes long\n")


class Recorder:
    def __init__(self):
        self.seen = []

    def pytest_warning_recorded(self, warning_message):
        self.seen.append(warning_message.category.__name__)

    def pytest_collectreport(self, report):
        if report.failed:
            self.seen.append("'slwo' not found" in report.longreprtext)


def run(name, *options):
    Path(name).write_text(source)
    recorder = Recorder()
    with contextlib.redirect_stdout(io.StringIO()):
        status = pytest.main(["-p", "no:cacheprovider", name, *options], plugins=[recorder])
    return status.name, recorder.seen


found = [run("test_relaxed.py"), run("test_strict.py", "--strict-markers")]
assert found == [("OK", ["PytestUnknownMarkWarning"]), ("INTERRUPTED", [True])]
print(found)
