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


build("build_wheel", {"pyproject.toml": '[project]\nname = "demo"\nversion = "1.0"\n', "demo/__init__.py": "answer = 42\n"})
archive = zipfile.ZipFile("demo-1.0-py3-none-any.whl")
names = [name.replace("demo-1.0.dist-info", "…") for name in archive.namelist()]

assert names == ["demo/__init__.py", "…/METADATA", "…/WHEEL", "…/top_level.txt", "…/RECORD"]
assert archive.read("demo/__init__.py") == b"answer = 42\n"
print(names)
