# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest

@pytest.mark.parametrize("text", ["ok", pytest.param("x", marks=pytest.mark.xfail), "x"])
def test_marked(text):
    assert text != "x"
""")
outcomes = []


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            outcomes.append((report.outcome, hasattr(report, "wasxfail")))


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
assert outcomes == [("passed", False), ("skipped", True), ("failed", False)]
print(outcomes)
