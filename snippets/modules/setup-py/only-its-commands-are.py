# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 120
# ///
import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path

from setuptools import build_meta

Path("setup.py").write_text("from setuptools import setup\nsetup(name='demo', version='1.0', py_modules=['demo'])\n")
Path("demo.py").touch()
command = subprocess.run([sys.executable, "setup.py", "install", "--prefix=installed"], capture_output=True, text=True)
build = io.StringIO()
with contextlib.redirect_stdout(build), contextlib.redirect_stderr(build):
    build_meta.build_wheel(".")

assert len(list(Path("installed").rglob("demo.py"))) == 1
assert command.stderr.count("setup.py install is deprecated") == 1
assert os.path.exists("demo-1.0-py3-none-any.whl")
assert "running bdist_wheel" in build.getvalue() and "deprecated" not in build.getvalue()
print(command.stderr.strip().splitlines()[0][-60:])
