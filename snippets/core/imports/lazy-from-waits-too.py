# /// script
# requires-python = ">=3.15"
# ///
import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.loaded = []
Path("heavy.py").write_text("import sys\nsys.loaded.append(__name__)\nx, y = 1, 2\n")


code = """
lazy from heavy import x, y
log.append("bound")
log.append(y)
log.append(x)
"""
exec(code, {"log": log})

assert log == ["bound", "heavy", 2, 1]
print(log)
