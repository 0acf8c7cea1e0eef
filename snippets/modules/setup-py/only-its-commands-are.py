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
os.mkdir("dist")
commands = {
    "build": ["-c", "from setuptools import build_meta; build_meta.build_wheel('dist')"],
    "install": ["setup.py", "install", "--prefix=installed"],
}
warned = {}
for name, arguments in commands.items():
    result = subprocess.run([sys.executable, *arguments], check=True, capture_output=True, text=True)
    warned[name] = "setup.py install is deprecated" in result.stderr

assert os.listdir("dist") == ["demo-1.0-py3-none-any.whl"]
assert len(list(Path("installed").rglob("demo.py"))) == 1
assert warned == {"build": False, "install": True}
print(warned)
