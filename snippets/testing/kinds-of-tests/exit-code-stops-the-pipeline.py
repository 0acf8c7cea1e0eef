# /// script
# requires-python = ">=3.12"
# ///
import subprocess
import sys
from pathlib import Path

TEST = "import unittest\nclass T(unittest.TestCase):\n    def test(self):\n        self.assertTrue({})\n"


def code(text):
    Path("test_it.py").write_text(text)
    return subprocess.run([sys.executable, "-B", "-m", "unittest", "test_it"], stderr=subprocess.DEVNULL).returncode


found = [code(TEST.format(True)), code(TEST.format(False)), code("")]
print(found)
assert found == [0, 1, 5]
