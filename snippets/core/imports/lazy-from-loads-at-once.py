# /// script
# requires-python = ">=3.15"
# ///
import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.loaded = []
Path("heavy.py").write_text("import sys\nsys.loaded.append(__name__)\nx = 1\n")


code = """
lazy from heavy import x
log.append("bound")
log.append(x)
"""
exec(code, {"log": log})

print(log)
assert sorted(log, key=str) == [1, "bound", "heavy"]
assert log == ["heavy", "bound", 1]
