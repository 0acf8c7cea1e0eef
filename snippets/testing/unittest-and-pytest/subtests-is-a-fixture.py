# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib
import sys

import pytest

pathlib.Path("test_it.py").write_text("""
log = []

def test_even(subtests):
    for number in (2, 3, 4, 5):
        with subtests.test(number=number):
            log.append(number)
            assert number % 2 == 0
""")
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"])
log = sys.modules["test_it"].log
fixture_exists = int(pytest.__version__.split(".")[0]) >= 9
assert status == pytest.ExitCode.TESTS_FAILED
assert log == ([2, 3, 4, 5] if fixture_exists else [])
print(status.name)
