import os
import subprocess
import sys
from pathlib import Path

os.makedirs("installed/shop")
Path("installed/shop/__init__.py").write_text("origin = 'installed'\n")
origins = {}
for layout, folder in (("flat", "flat/shop"), ("src", "src_layout/src/shop")):
    os.makedirs(folder)
    Path(f"{folder}/__init__.py").write_text("origin = 'working copy'\n")
    command = [sys.executable, "-c", "import shop; print(shop.origin)"]
    environment = {**os.environ, "PYTHONPATH": os.path.abspath("installed")}
    root = folder.partition("/")[0]
    origins[layout] = subprocess.check_output(command, cwd=root, env=environment, text=True).strip()

assert origins == {"flat": "working copy", "src": "installed"}
print(origins)
