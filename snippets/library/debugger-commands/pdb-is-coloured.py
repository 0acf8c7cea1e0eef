# /// script
# requires-python = ">=3.14"
# ///
import subprocess
import sys
from pathlib import Path

Path("program.py").write_text("breakpoint()\nnumber = 1\n")
coloured = {}
for variable in ("FORCE_COLOR", "NO_COLOR", "OTHER"):
    output = subprocess.check_output(
        [sys.executable, "program.py"], input="continue\n", env={variable: "1"}, text=True
    )
    coloured[variable] = "\x1b[" in output

assert coloured == {"FORCE_COLOR": True, "NO_COLOR": False, "OTHER": False}
print(coloured)
