# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 60
# ///
import contextlib
import io
import os
import warnings
from pathlib import Path

from setuptools import build_meta

Path("setup.py").write_text("print('executed')\nfrom setuptools import setup\nsetup(name='demo', version='1.0')\n")
output = io.StringIO()
with contextlib.redirect_stdout(output), warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter("always")
    warnings.warn("recorded")
    built = build_meta.build_wheel(".")

print(built, len(warned))
assert output.getvalue().startswith("executed\n")
assert os.path.exists("demo-1.0-py3-none-any.whl")
assert str(warned[0].message) == "recorded"
assert any("setup.py" in str(warning.message) for warning in warned)
