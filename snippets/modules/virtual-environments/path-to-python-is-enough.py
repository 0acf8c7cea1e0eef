# /// script
# [tool.verify]
# timeout = 60
# ///
import os
import subprocess
import sys
import venv
from pathlib import Path

venv.create("env", symlinks=True)
next(Path("env/lib").glob("python*/site-packages")).joinpath("tool.py").write_text("")


def importing(python):
    return subprocess.run([python, "-c", "import tool"], capture_output=True).returncode


codes = [importing("env/bin/python"), importing(sys.executable)]
assert "VIRTUAL_ENV" not in os.environ
assert codes == [0, 1]
print(codes)
