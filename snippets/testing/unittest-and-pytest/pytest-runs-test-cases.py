# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import pathlib
import sys

import pytest

pathlib.Path("test_it.py").write_text("""
import unittest

log = []

class Case(unittest.TestCase):
    def setUp(self): log.append("set up")
    def tearDown(self): log.append("torn down")
    def test_passes(self): log.append("test")
    def test_fails(self): self.assertEqual(1, 2)
    @unittest.skip("later")
    def test_later(self): pass
    @unittest.expectedFailure
    def test_broken(self): self.fail()
""")
outcomes = {}


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.when == "call" or report.skipped:
            outcomes[report.nodeid.rpartition("::")[2]] = report.outcome


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
assert outcomes == {
    "test_passes": "passed",
    "test_fails": "failed",
    "test_later": "skipped",
    "test_broken": "skipped",
}
log = sys.modules["test_it"].log
assert log == ["set up", "torn down"] * 2 + ["set up", "test", "torn down"]
print(outcomes)
