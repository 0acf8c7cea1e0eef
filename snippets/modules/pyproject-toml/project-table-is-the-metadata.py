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


pyproject = """
[project]
name = "my-demo"
version = "1.0"
requires-python = ">=3.10"
dependencies = ["lib<2"]
[project.optional-dependencies]
fast = ["numpy"]
[project.scripts]
demo = "demo:main"
"""
build("build_wheel", {"pyproject.toml": pyproject, "demo.py": ""})
archive = zipfile.ZipFile("my_demo-1.0-py3-none-any.whl")
metadata = archive.read("my_demo-1.0.dist-info/METADATA").decode().splitlines()

assert metadata[1:] == [
    "Name: my-demo",
    "Version: 1.0",
    "Requires-Python: >=3.10",
    "Requires-Dist: lib<2",
    "Provides-Extra: fast",
    'Requires-Dist: numpy; extra == "fast"',
]
assert archive.read("my_demo-1.0.dist-info/entry_points.txt").decode().split() == ["[console_scripts]", "demo", "=", "demo:main"]
print(metadata[1:])
