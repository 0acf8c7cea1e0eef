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
requires = {}
for version, line in (("1", 'dependencies = ["lib<2"]'), ("2", ""), ("3", 'dynamic = ["dependencies"]')):
    project = f'[project]\nname = "demo"\nversion = "{version}"\n{line}\n'
    build("build_wheel", {"pyproject.toml": project, "setup.py": setup, "demo.py": ""})
    archive = zipfile.ZipFile(f"demo-{version}-py3-none-any.whl")
    metadata = archive.read(f"demo-{version}.dist-info/METADATA").decode().splitlines()
    requires[line] = [line.split()[1] for line in metadata if line.startswith("Requires-Dist")]

assert requires == {'dependencies = ["lib<2"]': ["lib<2"], "": [], 'dynamic = ["dependencies"]': ["tool"]}
print(requires)
