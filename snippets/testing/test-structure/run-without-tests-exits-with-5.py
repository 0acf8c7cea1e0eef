# /// script
# requires-python = ">=3.12"
# ///
import subprocess
import sys
from pathlib import Path

statuses = []
for test in ("", "def test_sum(self): assert 1 + 1 == 2", "def test_sum(self): assert 1 + 1 == 3"):
    source = f"import unittest\nclass Tests(unittest.TestCase):\n    {test or 'pass'}\n"
    Path("test_sum.py").write_text(source)
    command = [sys.executable, "-B", "-m", "unittest", "test_sum"]
    statuses.append(subprocess.run(command, capture_output=True).returncode)

assert statuses == [5, 0, 1]
print(statuses)
