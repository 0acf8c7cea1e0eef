# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
def test_length():
    numbers = [1, 2, 3]
    assert len(numbers) == 4
""")


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            self.message = report.longrepr.reprcrash.message


recorder = Recorder()
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[recorder])
assert recorder.message == "assert 3 == 4\n +  where 3 = len([1, 2, 3])"
print(recorder.message)
