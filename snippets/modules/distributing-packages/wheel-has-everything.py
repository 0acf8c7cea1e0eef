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


files = {
    "pyproject.toml": '[project]\nname = "demo"\nversion = "1.0"\n[tool.setuptools]\npackages = ["demo"]\n',
    "demo/__init__.py": "",
    "tests/test_demo.py": "",
}
build("build_wheel", files)
names = zipfile.ZipFile("demo-1.0-py3-none-any.whl").namelist()
missing = [name for name in files if name not in names]

print(missing)
assert missing == []
