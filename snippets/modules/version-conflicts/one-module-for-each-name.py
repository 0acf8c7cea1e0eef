import os
import sys
from pathlib import Path

for version in ("1", "2"):
    os.mkdir(version)
    Path(f"{version}/lib.py").write_text(f"version = {version}\n")
Path("1/app.py").write_text("import lib\n")
Path("2/tool.py").write_text("import lib\n")
sys.path = ["1", "2", *sys.path]
import app

sys.path.reverse()
sys.path.insert(0, "2")
import tool

assert sys.path.index("2") < sys.path.index("1")
assert app.lib is tool.lib
assert tool.lib.version == 1
print(tool.lib.version)
