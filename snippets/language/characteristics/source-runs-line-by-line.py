import subprocess
import sys
from pathlib import Path

Path("program.py").write_text("print('first line')\nthis is no Python\n")
result = subprocess.run([sys.executable, "program.py"], capture_output=True, text=True)

output, error = result.stdout, result.stderr.splitlines()[-1].split(":")[0]
print(repr(output), error)
assert output == "first line\n"
