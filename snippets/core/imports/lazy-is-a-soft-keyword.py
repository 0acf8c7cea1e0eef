# /// script
# requires-python = ">=3.15"
# ///
import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.loaded = []
Path("heavy.py").write_text("import sys\nsys.loaded.append(__name__)\nx = 1\n")


code = """
lazy = 1
lazy import heavy
lazy += 1
log.append(lazy)
log.append(heavy.x)
"""
exec(code, {"log": log})

assert log == [2, "heavy", 1]
print(log)
