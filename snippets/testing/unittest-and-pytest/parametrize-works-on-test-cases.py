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

numbers = pytest.mark.parametrize("number", [2, 4])

@numbers
def test_function(number):
    assert number % 2 == 0

class EvenTest(unittest.TestCase):
    @numbers
    def test_method(self, number):
        self.assertEqual(number % 2, 0)
""")
outcomes = []


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            outcomes.append((report.location[2], report.outcome))


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
print(outcomes)
assert outcomes[:2] == [("test_function[2]", "passed"), ("test_function[4]", "passed")]
assert outcomes[2:] == [("EvenTest.test_method[2]", "passed"), ("EvenTest.test_method[4]", "passed")]
