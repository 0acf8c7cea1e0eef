import sys
import zipfile
import zipimport
from importlib.machinery import EXTENSION_SUFFIXES

with zipfile.ZipFile("tools.zip", "w") as archive:
    archive.writestr("tools.py", "origin = __file__\n")
    archive.writestr(f"native{EXTENSION_SUFFIXES[0]}", b"")
    assert archive.namelist() == ["tools.py", f"native{EXTENSION_SUFFIXES[0]}"]
sys.path.insert(0, "tools.zip")

import tools

try:
    import native
except ModuleNotFoundError as error:
    missing = error.name
assert tools.origin.endswith("tools.zip/tools.py")
assert type(tools.__loader__) is zipimport.zipimporter
assert missing == "native"
print(type(tools.__loader__).__name__, missing)
