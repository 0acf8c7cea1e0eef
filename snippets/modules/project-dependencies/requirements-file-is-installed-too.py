# /// script
# dependencies = ["pip"]
#
# [tool.verify]
# timeout = 120
# ///
import os
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

def pip(*arguments):
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


backend = """
import os, zipfile

def build_wheel(directory, config_settings=None, metadata_directory=None):
    name = "demo-1.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(directory, name), "w") as archive:
        archive.writestr("demo.py", "answer = 42")
        archive.writestr("demo-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: demo\\nVersion: 1.0\\n")
        archive.writestr("demo-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        archive.writestr("demo-1.0.dist-info/RECORD", "")
    return name
"""
os.mkdir("project")
Path("project/my_backend.py").write_text(backend)
Path("project/pyproject.toml").write_text('[build-system]\nrequires = []\nbuild-backend = "my_backend"\nbackend-path = ["."]\n')
Path("project/requirements.txt").write_text("no-such-package==1.0\n")
result = pip("install", "--no-index", "--target", "installed", "./project")

installed = [found.name for found in distributions(path=["installed"])]
output = result.stdout + result.stderr
assert "Successfully installed demo-1.0" in output
assert installed == ["demo"]

print(installed)
assert "no-such-package" in output
