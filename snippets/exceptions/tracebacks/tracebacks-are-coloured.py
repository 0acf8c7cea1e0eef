# /// script
# requires-python = ">=3.13"
# ///
import os
import subprocess
import sys


def coloured(**variables):
    process = subprocess.run(
        [sys.executable, "-c", "1 / 0"],
        # FORCE_COLOR stands in for a terminal.
        env={**os.environ, "FORCE_COLOR": "1", **variables},
        capture_output=True,
        text=True,
    )
    assert "ZeroDivisionError" in process.stderr
    return "\x1b[" in process.stderr


outcomes = [coloured(), coloured(NO_COLOR="1"), coloured(PYTHON_COLORS="0")]
assert outcomes == [True, False, False]
print(outcomes)
