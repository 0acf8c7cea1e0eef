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


project = '[project]\nname = "demo"\nversion = "1.0"\n'
variants = {
    "neither": {"pyproject.toml": project},
    "package-data": {"pyproject.toml": project + '[tool.setuptools.package-data]\ndemo = ["*.csv"]\n'},
    "MANIFEST.in": {"pyproject.toml": project, "MANIFEST.in": "include demo/*.csv\n"},
}
packed = {}
for variant, files in variants.items():
    build("build_wheel", {**files, "demo/__init__.py": "", "demo/prices.csv": "", "demo/notes.txt": ""})
    names = zipfile.ZipFile("demo-1.0-py3-none-any.whl").namelist()
    packed[variant] = [name for name in names if name.startswith("demo/") and not name.endswith(".py")]

assert packed == {"neither": [], "package-data": ["demo/prices.csv"], "MANIFEST.in": ["demo/prices.csv"]}
print(packed)
