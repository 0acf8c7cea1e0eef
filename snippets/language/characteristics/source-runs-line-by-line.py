import subprocess
import sys
from pathlib import Path

Path("program.py").write_text("print('first line')\nthis is no Python\n")
result = subprocess.run([sys.executable, "program.py"], capture_output=True, text=True)
output, error = result.stdout, result.stderr.splitlines()

assert "    this is no Python" in error
assert error[-1].startswith("SyntaxError: ")
print(repr(output), error[-1][:11])
assert output == "first line\n"
