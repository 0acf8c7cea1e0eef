# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 60
# ///
import contextlib
import io
import tarfile
import zipfile
from pathlib import Path

from setuptools import build_meta

Path("pyproject.toml").write_text('[project]\nname = "my-demo"\nversion = "1.0"\n')
Path("my_demo.py").write_text("answer = 42\n")
with contextlib.redirect_stdout(io.StringIO()):
    names = [build_meta.build_sdist("."), build_meta.build_wheel(".")]

assert names == ["my_demo-1.0.tar.gz", "my_demo-1.0-py3-none-any.whl"]
with tarfile.open("my_demo-1.0.tar.gz", "r:gz") as sdist, zipfile.ZipFile("my_demo-1.0-py3-none-any.whl") as wheel:
    assert sdist.extractfile("my_demo-1.0/my_demo.py").read() == wheel.read("my_demo.py") == b"answer = 42\n"
print(names)
