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
    @pytest.fixture(autouse=True)
    def prepare(self):
        self.prepared = 4

    @pytest.mark.parametrize("value", [2, 4])
    def test_parameter(self, value): pass

    def test_fixture(self, number): pass

    def test_autouse(self):
        self.assertEqual(self.prepared, 4)
""")
outcomes = {}


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            message = report.longrepr.reprcrash.message.partition(":")[0] if report.failed else "passed"
            outcomes[report.nodeid.rpartition("::")[2]] = message


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
assert outcomes == {"test_parameter": "TypeError", "test_fixture": "TypeError", "test_autouse": "passed"}
print(outcomes)
