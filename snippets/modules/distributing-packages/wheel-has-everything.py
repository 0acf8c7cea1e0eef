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
Path("demo/__init__.py").touch()
Path("tests/test_demo.py").touch()
with contextlib.redirect_stdout(io.StringIO()):
    build_meta.build_sdist(".")
    build_meta.build_wheel(".")
sdist = [name.partition("/")[2] for name in tarfile.open("demo-1.0.tar.gz").getnames()]
wheel = zipfile.ZipFile("demo-1.0-py3-none-any.whl").namelist()
names = ["demo/__init__.py", "pyproject.toml", "tests/test_demo.py"]
assert [name for name in names if name in sdist] == names
kept = [name for name in names if name in wheel]
assert kept[0] == "demo/__init__.py"

print(kept)
assert kept == names
