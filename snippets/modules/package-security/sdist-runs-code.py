# /// script
# dependencies = ["pip"]
#
# [tool.verify]
# timeout = 120
# ///
import os
import subprocess
import sys
import tarfile
from pathlib import Path

def pip(*arguments):
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


os.mkdir("demo-1.0")
Path("demo-1.0/PKG-INFO").write_text("Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n")
Path("demo-1.0/backend.py").write_text(f"open({os.path.abspath('trace')!r}, 'w')\n")
Path("demo-1.0/pyproject.toml").write_text('[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n')
with tarfile.open("demo-1.0.tar.gz", "w:gz") as archive:
    archive.add("demo-1.0")

traces = []
for options in (["--only-binary", ":all:"], []):
    pip("download", "--no-index", "--find-links", ".", "--dest", "downloaded", *options, "demo")
    traces.append(Path("trace").exists())
assert traces == [False, True]
print(traces)
