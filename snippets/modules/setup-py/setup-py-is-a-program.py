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


setup = """
from pathlib import Path
from setuptools import setup
requires = Path("requirements.txt").read_text().split()
setup(name="demo", version="1." + str(len(requires)), py_modules=["demo"], install_requires=requires,
      entry_points={"console_scripts": ["demo=demo:main"]})
"""
build("build_wheel", {"setup.py": setup, "demo.py": "", "requirements.txt": "lib<2\ntool\n"})
archive = zipfile.ZipFile("demo-1.2-py3-none-any.whl")
metadata = archive.read("demo-1.2.dist-info/METADATA").decode().splitlines()
requires = [line for line in metadata if line.startswith("Requires-Dist")]

assert requires == ["Requires-Dist: lib<2", "Requires-Dist: tool"]
assert archive.read("demo-1.2.dist-info/entry_points.txt").decode().split() == ["[console_scripts]", "demo", "=", "demo:main"]
print(requires)
