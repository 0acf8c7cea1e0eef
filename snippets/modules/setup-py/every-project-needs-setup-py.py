# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 60
# ///
import contextlib
import io
import os
from pathlib import Path

from setuptools import build_meta

Path("pyproject.toml").write_text('[project]\nname = "demo"\nversion = "1.0"\n')
assert os.listdir() == ["pyproject.toml"]
with contextlib.redirect_stdout(io.StringIO()):
    built = build_meta.build_wheel(".")

print(built)
assert os.path.getsize("demo-1.0-py3-none-any.whl") > 500
assert not os.path.exists(built)
