# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 120
# ///
import os
import subprocess
import sys
from pathlib import Path

Path("setup.py").write_text("from setuptools import setup\nsetup(name='demo', version='1.0', py_modules=['demo'])\n")
Path("demo.py").write_text("")
code = "from setuptools import build_meta; build_meta.build_wheel('dist')"
os.mkdir("dist")
result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

print("SetuptoolsDeprecationWarning" in result.stderr, os.listdir("dist"))
warnings = result.stderr
assert "SetuptoolsDeprecationWarning" in warnings
