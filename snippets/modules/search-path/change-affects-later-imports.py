import importlib
import os
import subprocess
import sys
from pathlib import Path

for folder in ("old", "new"):
    os.mkdir(folder)
    for module in ("first", "second"):
        Path(f"{folder}/{module}.py").write_text(f"origin = '{folder}'\n")

sys.path.append("old")
import first

sys.path.insert(0, "new")
import first
import second

child = subprocess.check_output([sys.executable, "-c", "import sys; print('new' in sys.path)"], text=True).strip()
assert (first.origin, second.origin, child) == ("old", "new", "False")
importlib.reload(first)
assert first.origin == "new"
print(first.origin, second.origin, child)
