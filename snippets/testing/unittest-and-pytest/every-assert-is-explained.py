# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import pathlib

import pytest

pathlib.Path("length_checks.py").write_text("""
def check_length(numbers, expected):
    assert len(numbers) == expected
""")
pathlib.Path("test_it.py").write_text("""
from length_checks import check_length

def test_length():
    check_length([1, 2, 3], 4)
""")


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            self.message = report.longrepr.reprcrash.message


recorder = Recorder()
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[recorder])
print(recorder.message)
assert recorder.message == "assert 3 == 4\n +  where 3 = len([1, 2, 3])"
