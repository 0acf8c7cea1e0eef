import os
import subprocess
import sys

# FORCE_COLOR stands in for a terminal.
process = subprocess.run(
    [sys.executable, "-c", "1 / 0"],
    env={**os.environ, "FORCE_COLOR": "1"},
    capture_output=True,
    text=True,
)
coloured = "\x1b[" in process.stderr

assert "ZeroDivisionError" in process.stderr
print("coloured:", coloured)
assert coloured is False
