import ast
import os
import subprocess
import sys
from pathlib import Path

source = '"""Prices."""\nopen("trace", "w")\n'
Path("prices.py").write_text(source)
read = ast.get_docstring(ast.parse(source))
traces = [os.path.exists("trace")]
output = subprocess.check_output([sys.executable, "-m", "pydoc", "prices"], text=True)
traces.append(os.path.exists("trace"))

assert read == "Prices."
assert "prices - Prices." in output
assert traces == [False, True]
print(read, traces)
