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

class EvenTest(unittest.TestCase):
    @pytest.mark.parametrize("number", [2, 4])
    def test_even(self, number):
        self.assertEqual(number % 2, 0)
""")
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"])
print(status.name)
assert status == pytest.ExitCode.OK
