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
from pathlib import Path

def build(hook, files):
    os.mkdir("project")
    for path, text in files.items():
        Path("project", path).parent.mkdir(exist_ok=True)
        Path("project", path).write_text(text)
    code = f"from setuptools import build_meta; build_meta.{hook}('..')"
    subprocess.run([sys.executable, "-c", code], cwd="project", check=True, capture_output=True)
    shutil.rmtree("project")


pyproject = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "demo"\nversion = "1.0"\n'
try:
    build("build_wheel", {"pyproject.toml": pyproject, "demo.py": ""})
except subprocess.CalledProcessError:
    pass

built = [path.name for path in Path(".").glob("*.whl")]
print(built)
assert built == []
