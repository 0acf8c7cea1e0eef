# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest
import unittest

@pytest.fixture
def number():
    return 2

class Case(unittest.TestCase):
    @pytest.mark.parametrize("value", [2, 4])
    def test_parameter(self, value): pass

    def test_fixture(self, number): pass

    def test_nothing(self): pass
""")
outcomes = {}


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            message = report.longrepr.reprcrash.message if report.failed else "passed"
            outcomes[report.nodeid.rpartition("::")[2]] = message.partition(":")[0], "missing 1 required" in message


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
assert outcomes == {
    "test_parameter": ("TypeError", True),
    "test_fixture": ("TypeError", True),
    "test_nothing": ("passed", False),
}
print(outcomes)
