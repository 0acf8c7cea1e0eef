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
packages = next(Path("env/lib").glob("python*/site-packages"))
for folder in (packages, Path("extra")):
    (folder / "tool.py").write_text(f"origin = '{folder.name}'\n")
environment = {**os.environ, "PYTHONPATH": "extra"}


def origin(*options):
    command = ["env/bin/python", *options, "-c", "import tool; print(tool.origin)"]
    return subprocess.check_output(command, env=environment, text=True).strip()


origins = [origin(), origin("-E"), origin("-I")]
assert origins == ["extra", "site-packages", "site-packages"]
print(origins)
