import os
import sys
from importlib.metadata import requires, version
from pathlib import Path

for name, number, requirement in (("app", "1.0", "Requires-Dist: lib<2\n"), ("lib", "2.0", "")):
    os.makedirs(f"site/{name}-{number}.dist-info")
    Path(f"site/{name}-{number}.dist-info/METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {number}\n{requirement}")
Path("site/lib.py").write_text("")
Path("site/app.py").write_text("import lib\n")
sys.path.insert(0, "site")

import app

assert app.lib is sys.modules["lib"]
assert (requires("app"), version("lib")) == (["lib<2"], "2.0")
print(requires("app"), version("lib"))
