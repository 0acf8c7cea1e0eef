# /// script
# [tool.verify]
# timeout = 60
# ///
import os
import subprocess
import venv
from pathlib import Path

venv.create("env", symlinks=True)
os.mkdir("extra")
Path("extra/tool.py").write_text("")
environment = {**os.environ, "PYTHONPATH": "extra"}
result = subprocess.run(["env/bin/python", "-c", "import tool"], env=environment, capture_output=True)

print(result.returncode)
assert result.returncode == 1
