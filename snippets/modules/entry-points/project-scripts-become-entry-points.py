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
name = "demo"
version = "1.0"
[project.scripts]
run-demo = "demo:main"
[project.gui-scripts]
show-demo = "demo:show"
[project.entry-points."demo.readers"]
csv = "demo:read"
"""
build("build_wheel", {"pyproject.toml": pyproject, "demo.py": ""})
text = zipfile.ZipFile("demo-1.0-py3-none-any.whl").read("demo-1.0.dist-info/entry_points.txt").decode()

assert text.split("\n") == [
    "[console_scripts]", "run-demo = demo:main", "",
    "[demo.readers]", "csv = demo:read", "",
    "[gui_scripts]", "show-demo = demo:show", "",
]  # fmt: skip
print(text.split("\n")[:2])
