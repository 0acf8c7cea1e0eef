# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib
import sys
import unittest

import pytest

pathlib.Path("test_it.py").write_text("""
import unittest

log = []

class EvenTest(unittest.TestCase):
    def test_even(self):
        for number in (2, 3, 4, 5):
            with self.subTest(number=number):
                log.append(number)
                self.assertEqual(number % 2, 0)
""")
failures = []


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.failed and "!=" in report.longreprtext:
            failures.append(report.when)


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
log = sys.modules["test_it"].log
by_pytest = (list(log), len(failures))
log.clear()
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromName("test_it").run(result)
by_unittest = (list(log), len(result.failures))
pytest_reports_each = int(pytest.__version__.split(".")[0]) >= 9
assert by_unittest == ([2, 3, 4, 5], 2)
assert (by_pytest == by_unittest) is pytest_reports_each
print(by_unittest)
