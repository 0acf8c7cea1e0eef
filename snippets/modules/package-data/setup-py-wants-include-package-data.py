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


packed = {}
for option in ("", "include_package_data=True"):
    setup = f"from setuptools import setup\nsetup(name='demo', version='1.0', packages=['demo'], {option})\n"
    files = {"setup.py": setup, "MANIFEST.in": "include demo/*.csv\n", "demo/__init__.py": "", "demo/prices.csv": ""}
    for hook in ("build_sdist", "build_wheel"):
        build(hook, files)
    in_sdist = "demo-1.0/demo/prices.csv" in tarfile.open("demo-1.0.tar.gz").getnames()
    packed[option] = [in_sdist, "demo/prices.csv" in zipfile.ZipFile("demo-1.0-py3-none-any.whl").namelist()]

assert packed == {"": [True, False], "include_package_data=True": [True, True]}
print(packed)
