# /// script
# [tool.verify]
# timeout = 60
# ///
import subprocess
import venv
from pathlib import Path

venv.create("env", symlinks=True)
next(Path("env/lib").glob("python*/site-packages")).joinpath("tool.py").write_text("")
result = subprocess.run(["env/bin/python", "-c", "import tool"], capture_output=True)

print(result.returncode)
assert result.returncode != 0
