# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import pathlib

import pytest

helper = """
def check_length(numbers, expected):
    assert len(numbers) == expected
"""
pathlib.Path("silent_checks.py").write_text(helper)
pathlib.Path("explained_checks.py").write_text(helper)
pathlib.Path("plugged_checks.py").write_text(helper)
pathlib.Path("conftest.py").write_text("""
import pytest

pytest.register_assert_rewrite("explained_checks")
pytest_plugins = ["plugged_checks"]

def check_in_conftest(numbers, expected):
    assert len(numbers) == expected

@pytest.fixture
def checker():
    return check_in_conftest
""")
pathlib.Path("test_it.py").write_text("""
import explained_checks, plugged_checks, silent_checks

def test_silent(): silent_checks.check_length([1, 2, 3], 4)
def test_explained(): explained_checks.check_length([1, 2, 3], 4)
def test_plugged(): plugged_checks.check_length([1, 2, 3], 4)
def test_conftest(checker): checker([1, 2, 3], 4)
""")
messages = []


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            messages.append(report.longrepr.reprcrash.message)


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
explained = "assert 3 == 4\n +  where 3 = len([1, 2, 3])"
assert messages == ["AssertionError", explained, explained, explained]
print(messages)
