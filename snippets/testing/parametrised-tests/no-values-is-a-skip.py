# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest

@pytest.mark.parametrize("row", [])
def test_rows(row): pass
""")
phases = []


class Recorder:
    def pytest_runtest_logreport(self, report):
        phases.append((report.when, report.outcome))


with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
assert phases == [("setup", "skipped"), ("teardown", "passed")]
assert status == pytest.ExitCode.OK
print(phases, status.name)
