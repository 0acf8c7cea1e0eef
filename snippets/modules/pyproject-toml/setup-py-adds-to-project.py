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


setup = "from setuptools import setup\nsetup(install_requires=['tool'])\n"
project = '[project]\nname = "demo"\nversion = "1.0"\ndependencies = ["lib<2"]\n'
build("build_wheel", {"pyproject.toml": project, "setup.py": setup, "demo.py": ""})
metadata = zipfile.ZipFile("demo-1.0-py3-none-any.whl").read("demo-1.0.dist-info/METADATA").decode().splitlines()
requires = [line.split()[1] for line in metadata if line.startswith("Requires-Dist")]

print(requires)
assert sorted(requires) == ["lib<2", "tool"]
