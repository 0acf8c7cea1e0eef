# /// script
# requires-python = ">=3.11"
# ///
import os
import subprocess
import sys
from pathlib import Path

Path("colorsys.py").write_text("origin = 'beside the script'\n")
Path("program.py").write_text("import colorsys\nprint(getattr(colorsys, 'origin', 'library'))\n")


def origin(*options, **variables):
    command = [sys.executable, *options, "program.py"]
    return subprocess.check_output(command, env={**os.environ, **variables}, text=True).strip()


origins = [origin(), origin("-P"), origin(PYTHONSAFEPATH="1")]
assert origins == ["beside the script", "library", "library"]
print(origins)
