import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.loaded = []
Path("heavy.py").write_text("import sys\nsys.loaded.append(__name__)\nx = 1\n")


exec("__lazy_modules__ = ['heavy']\nimport heavy", {})

print(log)
assert log == ["heavy"]
