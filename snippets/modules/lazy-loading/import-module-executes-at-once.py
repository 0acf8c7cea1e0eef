import importlib
import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.log = []
Path("heavy.py").write_text("import sys\nsys.log.append('heavy')\nvalue = 1\n")


def heavy():
    return importlib.import_module("heavy")


log.append("defined")
first = heavy()
log.append("returned")
again = heavy()
log.append(first.value)

assert first is again
assert log == ["defined", "heavy", "returned", 1]
print(log)
