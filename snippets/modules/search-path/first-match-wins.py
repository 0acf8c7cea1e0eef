import os
import sys
from pathlib import Path

for folder in ("front", "back"):
    os.mkdir(folder)
    Path(f"{folder}/tools.py").write_text(f"origin = '{folder}'\n")
os.makedirs("namespace/tools")
origins = []
for path in (["nowhere", "front", "back"], ["back", "front"], ["namespace", "back"]):
    sys.path = path
    sys.modules.pop("tools", None)
    import tools

    origins.append(tools.origin)

assert origins == ["front", "back", "back"]
assert sorted(os.listdir()) == ["back", "front", "namespace"]
sys.path = ["namespace"]
del sys.modules["tools"]
import tools

assert [os.path.relpath(path) for path in tools.__path__] == ["namespace/tools"]
print(origins)
