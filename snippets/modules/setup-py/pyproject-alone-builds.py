# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 60
# ///
import contextlib
import io
import os
import zipfile
from pathlib import Path

from setuptools import build_meta


def metadata():
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        wheel = build_meta.build_wheel(".")
    return zipfile.ZipFile(wheel).read("demo-1.0.dist-info/METADATA").decode().splitlines()


Path("pyproject.toml").write_text('[project]\nname = "demo"\nversion = "1.0"\ndependencies = ["lib<2"]\n')
table = metadata()
os.remove("pyproject.toml")
Path("setup.py").write_text("from setuptools import setup\nsetup(name='demo', version='1.0', install_requires=['lib<2'])\n")
program = metadata()

assert table[1:] == ["Name: demo", "Version: 1.0", "Requires-Dist: lib<2"]
assert program == [*table, "Dynamic: requires-dist"]
print(table[1:], program[4:])
