# /// script
# requires-python = ">=3.15"
# ///
import sys
import types
from pathlib import Path

sys.path.insert(0, ".")
log = sys.loaded = []
Path("heavy.py").write_text("import sys\nsys.loaded.append(__name__)\nx = 1\n")

lazy import heavy

log.append(type(globals()["heavy"]))
log.append(type(heavy))
log.append(type(globals()["heavy"]))

assert log == [types.LazyImportType, "heavy", types.ModuleType, types.ModuleType]
print(log)
