# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest

@pytest.mark.parametrize("number, expected", [(1, 2), (2, 5), (3, 6)])
def test_double(number, expected):
    assert number * 2 == expected
""")
outcomes = []


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            outcomes.append(report.outcome)


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
assert outcomes == ["passed", "failed", "passed"]
print(outcomes)
