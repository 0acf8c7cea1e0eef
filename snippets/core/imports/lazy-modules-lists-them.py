# /// script
# requires-python = ">=3.15"
# ///
import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.loaded = []
for name in ("heavy", "tried", "called"):
    Path(f"{name}.py").write_text("import sys\nsys.loaded.append(__name__)\nx = 1\n")

code = """
__lazy_modules__ = ["heavy", "tried", "called"]
import heavy
try:
    import tried
finally:
    pass
def function():
    import called
function()
log.append("bound")
heavy.x
"""
exec(code, {"log": log})

assert log == ["tried", "called", "bound", "heavy"]
print(log)
