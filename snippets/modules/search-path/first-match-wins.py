import os
import sys
from pathlib import Path

for folder in ("front", "back"):
    os.mkdir(folder)
    Path(f"{folder}/tools.py").write_text(f"origin = '{folder}'\n")
sys.path[:0] = ["no such directory", "front"]
sys.path.append("back")

import tools

assert not os.path.exists("no such directory")
assert tools.origin == "front"
print(tools.origin)
