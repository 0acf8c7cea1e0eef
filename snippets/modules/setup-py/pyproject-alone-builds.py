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


pyproject = '[project]\nname = "demo"\nversion = "1.0"\ndependencies = ["lib<2"]\n'
setup = "from setuptools import setup\nsetup(name='demo', version='2.0', py_modules=['demo'], install_requires=['lib<2'])\n"
build("build_wheel", {"pyproject.toml": pyproject, "demo.py": ""})
build("build_wheel", {"setup.py": setup, "demo.py": ""})

metadata = []
for version in ("1.0", "2.0"):
    archive = zipfile.ZipFile(f"demo-{version}-py3-none-any.whl")
    lines = archive.read(f"demo-{version}.dist-info/METADATA").decode().split("\n")
    metadata.append([line.replace(version, "?") for line in lines if line[:4] in ("Name", "Vers", "Requ")])
assert metadata[0] == metadata[1] == ["Name: demo", "Version: ?", "Requires-Dist: lib<2"]
print(metadata[0])
