# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 120
# ///
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

def build(hook, files):
    os.mkdir("project")
    for path, text in files.items():
        Path("project", path).parent.mkdir(exist_ok=True)
        Path("project", path).write_text(text)
    code = f"from setuptools import build_meta; build_meta.{hook}('..')"
    subprocess.run([sys.executable, "-c", code], cwd="project", check=True, capture_output=True)
    shutil.rmtree("project")


files = {
    "pyproject.toml": '[project]\nname = "my-demo"\nversion = "1.0"\n[tool.setuptools]\npackages = ["demo"]\n',
    "demo/__init__.py": "",
}
for hook in ("build_sdist", "build_wheel"):
    build(hook, files)
names = sorted(path.name for path in Path(".").iterdir())
with tarfile.open("my_demo-1.0.tar.gz", "r:gz") as sdist, zipfile.ZipFile("my_demo-1.0-py3-none-any.whl") as wheel:
    has_package = ["my_demo-1.0/demo/__init__.py" in sdist.getnames(), "demo/__init__.py" in wheel.namelist()]

assert names == ["my_demo-1.0-py3-none-any.whl", "my_demo-1.0.tar.gz"]
assert has_package == [True, True]
print(names)
