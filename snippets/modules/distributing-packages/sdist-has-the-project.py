# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 60
# ///
import contextlib
import io
import os
import tarfile
import zipfile
from pathlib import Path

from setuptools import build_meta

os.mkdir("demo")
os.mkdir("tests")
Path("pyproject.toml").write_text('[project]\nname = "demo"\nversion = "1.0"\n[tool.setuptools]\npackages = ["demo"]\n')
others = ["README.md", "demo/__init__.py", "notes.txt", "tests/test_demo.py"]
for name in others:
    Path(name).touch()
with contextlib.redirect_stdout(io.StringIO()):
    build_meta.build_sdist(".")
    build_meta.build_wheel(".")
in_sdist = [name.partition("/")[2] for name in tarfile.open("demo-1.0.tar.gz").getnames()]
in_wheel = zipfile.ZipFile("demo-1.0-py3-none-any.whl").namelist()

assert [name for name in ["pyproject.toml", *others] if name not in in_sdist] == ["notes.txt"]
assert [name for name in in_wheel if "demo-1.0.dist-info/" not in name] == ["demo/__init__.py"]
print(in_wheel)
