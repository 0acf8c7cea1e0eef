import os
import subprocess
import sys
from pathlib import Path

Path("helper.py").write_text("")
os.mkdir("program")
Path("program/script.py").write_text("import helper\nprint('found')\n")
result = subprocess.run([sys.executable, "program/script.py"], capture_output=True, text=True)

print(result.returncode, result.stderr.splitlines()[-1])
assert result.stdout == "found\n"
