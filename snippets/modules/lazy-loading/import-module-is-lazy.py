import importlib
import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.log = []
Path("heavy.py").write_text("import sys\nsys.log.append('heavy')\nvalue = 1\n")

heavy = importlib.import_module("heavy")
log.append("bound")
heavy.value

print(log)
assert sorted(log) == ["bound", "heavy"] and heavy.value == 1
assert log == ["bound", "heavy"]
