# /// script
# [tool.verify]
# timeout = 60
# ///
import os
import subprocess
import venv
from pathlib import Path

venv.create("old", symlinks=True)
next(Path("old/lib").glob("python*/site-packages")).joinpath("tool.py").write_text("")
old = os.path.abspath("old")
os.rename("old", "new")
code = subprocess.run(["new/bin/python", "-c", "import tool"]).returncode
activated = subprocess.check_output(["sh", "-c", ". new/bin/activate; echo $VIRTUAL_ENV"], text=True).strip()

assert code == 0
assert activated == old
assert not os.path.exists(activated)
print(code, os.path.relpath(activated))
