# /// script
# dependencies = ["pip"]
#
# [tool.verify]
# timeout = 120
# ///
import os
import subprocess
import sys
from pathlib import Path

def pip(*arguments):
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


outcomes = []
for name, table in (("with", '[build-system]\nrequires = []\nbuild-backend = "absent_backend"\n'), ("without", "")):
    os.mkdir(name)
    Path(f"{name}/pyproject.toml").write_text(table)
    result = pip("wheel", "--no-index", "--no-build-isolation", f"./{name}")
    text = result.stdout + result.stderr
    outcomes.append([result.returncode, "absent_backend" in text, "setuptools.build_meta" in text])

assert outcomes == [[1, True, False], [1, False, True]]
print(outcomes)
