import os
import subprocess
import sys
from pathlib import Path

os.makedirs("installed/shop")
Path("installed/shop/__init__.py").write_text("origin = 'installed'\n")
Path("installed/show.py").write_text("import shop\nprint(shop.origin)\n")
origins = {}
for layout, folder in (("flat", "flat/shop"), ("src", "src_layout/src/shop")):
    os.makedirs(folder)
    Path(f"{folder}/__init__.py").write_text("origin = 'working copy'\n")
    commands = [[sys.executable, "-c", "import shop; print(shop.origin)"], [sys.executable, "-m", "show"]]
    environment = {**os.environ, "PYTHONPATH": os.path.abspath("installed")}
    root = folder.partition("/")[0]
    seen = {subprocess.check_output(command, cwd=root, env=environment, text=True).strip() for command in commands}
    origins[layout] = seen.pop()
    assert seen == set()

assert origins == {"flat": "working copy", "src": "installed"}
print(origins)
